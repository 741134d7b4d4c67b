package org.variorum.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.language.MalformedTextException;
import org.variorum.language.Texts;
import org.variorum.staff.Actor;
import org.variorum.staff.ForbiddenActException;
import org.variorum.staff.Right;
import org.variorum.standing.PageHtml;
import org.variorum.standing.ProgramTexts;
import org.variorum.standing.StandingPage;

@ParameterizedClass
@EnumSource(Database.class)
class StandingPagesTest {
  @Parameter Database database;
  private final Actor curator = Actor.OPERATOR;
  private ArchiveDatabase archive;

  @BeforeEach
  void open() {
    archive = ArchiveDatabase.fresh(database);
  }

  @AfterEach
  void close() {
    if (archive != null) { // where there is no PostgreSQL
      archive.close();
    }
  }

  @Test
  void beginsWithTheTextOfTheProgram() {
    OpenedStandingPage about = opened(StandingPage.ABOUT);

    assertThat(about.own()).isFalse();
    assertThat(about.number()).isZero();
    assertThat(about.shown()).isEqualTo(archive.bean(ProgramTexts.class).of(StandingPage.ABOUT));
  }

  @Test
  void keepsEveryVersionAndShowsTheNewest() {
    write(StandingPage.ABOUT, 0, "<p>First.</p>");
    write(StandingPage.ABOUT, 1, "<p>Second.</p>");

    OpenedStandingPage about = opened(StandingPage.ABOUT);
    assertThat(about.shown().wordsIn("en")).isEqualTo("<p>Second.</p>");
    assertThat(about.versions()).extracting(one -> one.number()).containsExactly(2, 1);
    assertThat(about.version(1)).contains(Texts.english("<p>First.</p>"));
    assertThat(archive.bean(ListStandingPages.class).newest(curator))
        .containsOnlyKeys(StandingPage.ABOUT);
  }

  @Test
  void refusesToWriteOverWhatSomeoneElseWroteAndShowsIt() {
    write(StandingPage.RIGHTS, 0, "<p>Theirs.</p>");

    assertThatThrownBy(() -> write(StandingPage.RIGHTS, 0, "<p>Mine.</p>"))
        .isInstanceOfSatisfying(
            StaleStandingPageException.class,
            e -> {
              assertThat(e.actual().number()).isEqualTo(1);
              assertThat(e.actual().texts().wordsIn("en")).isEqualTo("<p>Theirs.</p>");
            });
    assertThat(opened(StandingPage.RIGHTS).shown().wordsIn("en")).isEqualTo("<p>Theirs.</p>");
  }

  @Test
  void writesNoVersionWhenNothingChanged() {
    Texts program = archive.bean(ProgramTexts.class).of(StandingPage.PRIVACY);

    assertThat(write(StandingPage.PRIVACY, 0, program)).isZero();
    assertThat(write(StandingPage.PRIVACY, 0, "<p>Own.</p>")).isEqualTo(1);
    assertThat(write(StandingPage.PRIVACY, 1, "<p>Own.</p>")).isEqualTo(1);
  }

  @Test
  void putsTheTextOfTheProgramBack() {
    write(StandingPage.ABOUT, 0, "<p>Own.</p>");

    write(StandingPage.ABOUT, 1, Texts.NONE);

    assertThat(opened(StandingPage.ABOUT).own()).isFalse();
    assertThat(opened(StandingPage.ABOUT).number()).isEqualTo(2);
  }

  @Test
  void leavesOutOfAnImprintWhatNobodyFilledIn() {
    Texts half =
        archive.bean(ProgramTexts.class).of(StandingPage.IMPRINT).with("de", "<p>Wir.</p>");

    write(StandingPage.IMPRINT, 0, half);

    assertThat(opened(StandingPage.IMPRINT).shown())
        .isEqualTo(Texts.of(Map.of("de", "<p>Wir.</p>")));
  }

  @Test
  void keepsWhatIsCleanOnly() {
    write(StandingPage.ABOUT, 0, "<p>A<script>alert(1)</script></p>");

    assertThat(opened(StandingPage.ABOUT).shown().wordsIn("en")).isEqualTo("<p>A</p>");
  }

  @Test
  void refusesATextThatIsTooLong() {
    String tooLong = "<p>" + "a".repeat(PageHtml.LONGEST) + "</p>";

    assertThatThrownBy(() -> write(StandingPage.ABOUT, 0, tooLong))
        .isInstanceOf(MalformedTextException.class);
  }

  @Test
  void takesTheLongestTextThereMayBe() {
    String longest = "<p>" + "\u0436\"".repeat(PageHtml.LONGEST / 8) + "</p>";

    write(StandingPage.ABOUT, 0, longest);

    assertThat(opened(StandingPage.ABOUT).shown().wordsIn("en")).hasSizeGreaterThan(60_000);
  }

  @Test
  void letsAContributorReadButNotWrite() {
    Actor contributor = new Actor(null, "V.", Set.of(Right.READ_DESK, Right.EDIT));

    archive.bean(OpenStandingPage.class).open(contributor, StandingPage.ABOUT);

    assertThatThrownBy(
            () ->
                archive
                    .bean(WriteStandingPage.class)
                    .write(contributor, StandingPage.ABOUT, 0, Texts.NONE))
        .isInstanceOf(ForbiddenActException.class);
  }

  private OpenedStandingPage opened(StandingPage page) {
    return archive.bean(OpenStandingPage.class).open(curator, page);
  }

  private int write(StandingPage page, int expected, String english) {
    return write(page, expected, Texts.english(english));
  }

  private int write(StandingPage page, int expected, Texts texts) {
    return archive.bean(WriteStandingPage.class).write(curator, page, expected, texts);
  }
}
