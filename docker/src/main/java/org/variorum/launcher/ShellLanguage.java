package org.variorum.launcher;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The language that a shell names in its environment, whether this machine has it installed or not:
 * the first of {@code LC_ALL}, {@code LC_MESSAGES} and {@code LANG} that says something. A shell
 * that does not name UTF-8 beside it is answered in English, whose letters all have.
 */
final class ShellLanguage {
  private static final Pattern NAMED =
      Pattern.compile("([a-z]{2,3})(?:_([A-Z]{2}))?\\.utf-?8(?:@.*)?", Pattern.CASE_INSENSITIVE);

  private final Matcher named;

  private ShellLanguage(String said) {
    named = NAMED.matcher(said);
  }

  static ShellLanguage of(Map<String, String> environment) {
    return new ShellLanguage(
        Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
            .map(environment::get)
            .filter(Objects::nonNull)
            .filter(said -> !said.isEmpty())
            .findFirst()
            .orElse(""));
  }

  /** Its tag, as {@code de-DE}. */
  String tag() {
    return named.matches()
        ? Locale.forLanguageTag(
                named.group(2) == null ? named.group(1) : named.group(1) + "-" + named.group(2))
            .toLanguageTag()
        : Locale.ENGLISH.toLanguageTag();
  }

  /** A way to say something in it. */
  PrintStream speaking(PrintStream to) {
    return named.matches() ? new PrintStream(to, true, StandardCharsets.UTF_8) : to;
  }
}
