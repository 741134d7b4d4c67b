package org.variorum.resolver;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.name.Spelling;
import org.variorum.name.scheme.Scheme;
import org.variorum.name.scheme.Schemes;

/** How a Cyrillic word is written in Latin letters: by every scheme, and by English usage. */
final class Romanised {
  private static final Pattern UKRAINIAN = Pattern.compile("[іїєґ]");
  private static final Pattern BELARUSIAN = Pattern.compile("ў");
  private static final Pattern ENDING = Pattern.compile("[iy]y$");
  private static final Pattern FIRST_E = Pattern.compile("^ye");
  private static final Pattern LATER_E = Pattern.compile("(?<=[aeiouy])ye");

  private Romanised() {}

  static Set<String> of(String word) {
    Set<String> forms = new LinkedHashSet<>();
    if (word.chars().noneMatch(letter -> letter >= 0x400 && letter < 0x530)) {
      return forms;
    }
    add(forms, word, "ru");
    if (UKRAINIAN.matcher(word).find()) {
      add(forms, word, "uk");
    }
    if (BELARUSIAN.matcher(word).find()) {
      add(forms, word, "be");
    }
    usual(forms);
    forms.removeIf(form -> form.chars().anyMatch(letter -> letter >= 0x400 && letter < 0x530));
    return forms;
  }

  private static void add(Set<String> forms, String word, String language) {
    for (Scheme scheme : Schemes.of(language)) {
      Spelling.words(scheme.write(word).text()).stream().map(Spelling::folded).forEach(forms::add);
    }
  }

  /** Georgy for Georgiy, Ezhov for Yezhov: what English writes by habit. */
  private static void usual(Set<String> forms) {
    for (String form : Set.copyOf(forms)) {
      String ended = ENDING.matcher(form).replaceFirst("y");
      forms.add(ended);
      forms.add(LATER_E.matcher(FIRST_E.matcher(ended).replaceFirst("e")).replaceAll("e"));
    }
  }
}
