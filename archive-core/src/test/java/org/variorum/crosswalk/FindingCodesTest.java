package org.variorum.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.variorum.date.PhraseNote;

/** Whatever a crosswalk tells has its words at the desk, in every language. */
class FindingCodesTest {
  private static final Set<PhraseNote> UNTOLD =
      EnumSet.of(
          PhraseNote.NOT_UNDERSTOOD,
          PhraseNote.UNDATED,
          PhraseNote.UNDATED_TOO,
          PhraseNote.BULK_ONLY);
  private static final Pattern CODE =
      Pattern.compile("Finding\\s*\\.(?:repaired|refused)\\(\\s*\"([a-z-]*[a-z])\"");

  @Test
  void everyFindingHasItsWordsInEveryLanguage() throws IOException {
    Path root = Path.of("").toAbsolutePath();
    while (!Files.exists(root.resolve("mvnw"))) {
      root = root.getParent();
    }
    Set<String> codes = new TreeSet<>(Set.of("no-place", "date", "level-missing", "level-unknown"));
    try (Stream<Path> files =
        Files.walk(root.resolve("archive-core/src/main/java/org/variorum/crosswalk"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        CODE.matcher(Files.readString(file)).results().forEach(one -> codes.add(one.group(1)));
      }
    }
    Stream.of(PhraseNote.values())
        .filter(note -> !UNTOLD.contains(note))
        .forEach(
            note -> codes.add("date-" + note.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    assertThat(codes).hasSizeGreaterThan(20);
    for (String language : List.of("", "_de", "_ru")) {
      String words =
          Files.readString(
              root.resolve(
                  "archive-admin/src/main/resources/org/variorum/admin/messages"
                      + language
                      + ".properties"));
      for (String code : codes) {
        assertThat(words).as(language).contains("\ncrosswalk.found." + code + "=");
      }
    }
  }
}
