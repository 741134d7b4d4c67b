package org.variorum.ocr;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The models of languages as the system's packages lay them: nothing is ever fetched. A language is
 * a tag of BCP 47; its model bears the three letters of ISO 639.
 *
 * @param folder in which they lie; one that is not there if none are installed
 */
public record Models(Path folder) {
  private static final List<Path> USUAL =
      List.of(
          Path.of("/usr/share/tesseract-ocr/5/tessdata"),
          Path.of("/usr/share/tesseract-ocr/4.00/tessdata"),
          Path.of("/usr/share/tessdata"));

  /** Those in the first of these folders that is there, else where packages lay them. */
  public static Models in(List<Path> wanted) {
    return Stream.concat(wanted.stream(), USUAL.stream())
        .filter(Files::isDirectory)
        .findFirst()
        .map(Models::new)
        .orElse(new Models(USUAL.get(0)));
  }

  /** The name of the model of a language, as "rus". */
  public static Optional<String> name(String language) {
    Locale locale = Locale.forLanguageTag(language);
    try {
      String letters = locale.getISO3Language();
      return letters.isEmpty() ? Optional.empty() : Optional.of(letters);
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }

  public boolean has(String language) {
    return name(language).filter(this::isThere).isPresent();
  }

  private boolean isThere(String name) {
    return Files.isRegularFile(folder.resolve(name + ".traineddata"));
  }

  /** Those of the languages that have no model here. */
  public List<String> missing(List<String> languages) {
    return languages.stream().filter(language -> !has(language)).toList();
  }

  /** The package that brings the model of a language. */
  public static String bringing(String language) {
    return "tesseract-ocr-" + name(language).orElse(language);
  }

  /** The models of these languages as the engine wants them named. */
  public static String names(List<String> languages) {
    return String.join("+", languages.stream().flatMap(one -> name(one).stream()).toList());
  }
}
