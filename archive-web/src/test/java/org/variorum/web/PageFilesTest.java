package org.variorum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.variorum.readingroom.EditionsView;
import org.variorum.readingroom.EntryView;
import org.variorum.readingroom.MayBeUnlisted;
import org.variorum.readingroom.QuestionView;
import org.variorum.readingroom.ScanView;

/** What Faces takes without a word and would not show. */
class PageFilesTest {
  private static final Pattern DEFINED = Pattern.compile("<ui:define name=\"([^\"]+)\"");
  private static final Path WEBAPP = Path.of("src/main/webapp");

  @Test
  void fillEachPlaceOfTheTemplateOnce() throws IOException {
    for (Path page : pages()) {
      List<String> defined =
          DEFINED
              .matcher(Files.readString(page))
              .results()
              .map((MatchResult found) -> found.group(1))
              .toList();

      assertThat(defined).as(page.toString()).doesNotHaveDuplicates();
    }
  }

  @Test
  void askSearchEnginesToLeaveOutWhatIsUnlisted() throws IOException {
    assertThat(Files.readString(WEBAPP.resolve("WEB-INF/web/page.xhtml")))
        .contains("unlisted}\"><meta name=\"robots\" content=\"noindex\"/>");
    assertThat(List.of(EntryView.class, QuestionView.class, ScanView.class, EditionsView.class))
        .allMatch(MayBeUnlisted.class::isAssignableFrom);
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(WEBAPP)) {
      return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
    }
  }
}
