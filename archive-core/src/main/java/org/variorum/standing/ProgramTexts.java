package org.variorum.standing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.variorum.language.Languages;
import org.variorum.language.Texts;

/** The texts that the program brings for each page, true of every archive that it serves. */
@ApplicationScoped
public class ProgramTexts {
  private final Map<StandingPage, Texts> texts = new EnumMap<>(StandingPage.class);

  /** The text of a page, in every language that the program speaks. */
  public synchronized Texts of(StandingPage page) {
    return texts.computeIfAbsent(page, ProgramTexts::read);
  }

  private static Texts read(StandingPage page) {
    TreeMap<String, String> read = new TreeMap<>();
    Languages.SPOKEN.forEach(tag -> read.put(tag, read(page.code() + "." + tag + ".html")));
    return new Texts(read);
  }

  private static String read(String file) {
    try (InputStream content = ProgramTexts.class.getResourceAsStream(file)) {
      if (content == null) {
        throw new NoSuchElementException("The program has no text " + file);
      }
      return new String(content.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("The text " + file + " cannot be read", e);
    }
  }
}
