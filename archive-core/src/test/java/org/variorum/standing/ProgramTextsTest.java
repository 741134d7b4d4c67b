package org.variorum.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgramTextsTest {
  private static final Pattern TAG = Pattern.compile("<(h2|a [^>]*)>");
  private static final Pattern OWN_LINK = Pattern.compile("href=\"(/[^\"]*)\"");
  private static final List<String> LISTS =
      List.of(
          "documents", "people", "events", "places", "questions", "sources", "stories", "search");

  private final ProgramTexts texts = new ProgramTexts();

  @ParameterizedTest
  @EnumSource
  void areThereInEveryLanguageAndCleanAlready(StandingPage page) {
    assertThat(texts.of(page).byLanguage()).containsOnlyKeys("en", "ru", "de");
    assertThat(PageHtml.clean(texts.of(page))).isEqualTo(texts.of(page));
  }

  @ParameterizedTest
  @EnumSource
  void haveTheSameHeadingsAndLinksInEveryLanguage(StandingPage page) {
    List<String> english = skeleton(page, "en");

    assertThat(skeleton(page, "ru")).isEqualTo(english);
    assertThat(skeleton(page, "de")).isEqualTo(english);
  }

  @ParameterizedTest
  @EnumSource
  void leadOnlyToPagesThatThereAre(StandingPage page) {
    OWN_LINK
        .matcher(texts.of(page).wordsIn("en"))
        .results()
        .map(link -> link.group(1).substring(1))
        .forEach(
            target ->
                assertThat(LISTS.contains(target) || StandingPage.coded(target).isPresent())
                    .as(target)
                    .isTrue());
  }

  private List<String> skeleton(StandingPage page, String language) {
    return TAG.matcher(texts.of(page).wordsIn(language)).results().map(MatchResult::group).toList();
  }
}
