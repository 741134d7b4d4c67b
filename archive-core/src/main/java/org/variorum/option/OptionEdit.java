package org.variorum.option;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.language.MalformedTextException;
import org.variorum.language.Texts;

/**
 * What somebody wrote in place of what his page showed.
 *
 * @param opened what the page showed, as {@link OptionState#opened()} has it
 * @param typed what stands there now; empty for the usual
 */
public record OptionEdit(String opened, String typed) {

  /**
   * The value that an option gets.
   *
   * @param now what holds meanwhile, in the form of {@code opened}
   * @return empty if another wrote something else at the same place
   */
  Optional<String> over(Option option, String now) {
    if (option.isSecret()) {
      return opened.equals(now) ? Optional.of(typed) : Optional.empty();
    }
    return whole(opened, typed, now).or(() -> isByLanguage(option) ? words(now) : Optional.empty());
  }

  /** Rows stand in for each other by their places in all languages, and so only as a whole. */
  private static boolean isByLanguage(Option option) {
    return option.isWorded() && option.form() != Option.Form.ROWS;
  }

  private static Optional<String> whole(String opened, String typed, String now) {
    if (typed.equals(opened)) {
      return Optional.of(now);
    }
    return now.equals(opened) || now.equals(typed) ? Optional.of(typed) : Optional.empty();
  }

  private Optional<String> words(String now) {
    try {
      return merged(
          WordsByLanguage.read(opened), WordsByLanguage.read(typed), WordsByLanguage.read(now));
    } catch (MalformedTextException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> merged(Texts opened, Texts typed, Texts now) {
    Set<String> tags = new TreeSet<>(typed.byLanguage().keySet());
    tags.addAll(now.byLanguage().keySet());
    Texts merged = Texts.NONE;
    for (String tag : tags) {
      Optional<String> said = whole(in(opened, tag), in(typed, tag), in(now, tag));
      if (said.isEmpty()) {
        return Optional.empty();
      }
      merged = merged.with(tag, said.get());
    }
    return Optional.of(WordsByLanguage.write(merged));
  }

  private static String in(Texts texts, String tag) {
    return texts.exactly(tag).orElse("");
  }
}
