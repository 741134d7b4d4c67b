package org.variorum.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.curation.CreateEntry;
import org.variorum.curation.PublishEntry;
import org.variorum.curation.WriteStandingPage;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;
import org.variorum.option.Option;
import org.variorum.option.Options;
import org.variorum.persistence.StatementCount;
import org.variorum.settings.KeptSettings;
import org.variorum.settings.Setting;
import org.variorum.staff.Actor;
import org.variorum.standing.StandingPage;

class StandingViewsTest {
  private final Actor curator = Actor.OPERATOR;
  private ArchiveDatabase archive;

  @BeforeEach
  void open() {
    archive = ArchiveDatabase.fresh(Database.H2);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void showsTheProgramsTextInTheReadersLanguageUntilTheArchiveWritesItsOwn() {
    assertThat(shown(StandingPage.IMPRINT, "ru").lang()).isEqualTo("ru");
    assertThat(shown(StandingPage.IMPRINT, "ru").day()).isEmpty();

    write(StandingPage.IMPRINT, "de", "<p>Wir.</p>");

    assertThat(shown(StandingPage.IMPRINT, "ru").html().text()).isEqualTo("<p>Wir.</p>");
    assertThat(shown(StandingPage.IMPRINT, "ru").lang()).isEqualTo("de");
    assertThat(shown(StandingPage.IMPRINT, "ru").day()).isNotEmpty();
  }

  @Test
  void saysHowToReachTheHouseOnceItHasSaidSo() {
    assertThat(shown(StandingPage.CONTACT, "en").contact().isPresent()).isFalse();
    assertThat(shown(StandingPage.CONTACT, "en").html().text())
        .contains("has not entered an address");

    archive.bean(Options.class).keep(Option.CONTACT_EMAIL, "a@example.org", curator);

    StandingView contact = shown(StandingPage.CONTACT, "en");
    assertThat(contact.contact().email()).isEqualTo("a@example.org");
    assertThat(contact.html().text())
        .startsWith("<h2>")
        .doesNotContain("has not entered an address");
    assertThat(shown(StandingPage.IMPRINT, "ru").contact().isPresent()).isTrue();
    assertThat(shown(StandingPage.ABOUT, "en").contact().isPresent()).isFalse();
  }

  @Test
  void putsPagesOutOfDateWhenTheArchiveWritesOne() {
    int before = archive.bean(HeardNews.class).heard().size();

    write(StandingPage.ABOUT, "en", "<p>New.</p>");

    assertThat(archive.bean(HeardNews.class).heard()).hasSizeGreaterThan(before);
  }

  @Test
  void leadsToEntriesThatVisitorsMaySeeAndToNoOthers() {
    EntryId seen = body("Seen");
    EntryId draft = body("Draft");
    archive.bean(PublishEntry.class).publish(curator, seen, 1);
    String link = "<a data-e=\"%s\">him</a>";

    write(
        StandingPage.ABOUT,
        "en",
        "<p>" + link.formatted(seen) + " and " + link.formatted(draft) + "</p>");

    assertThat(shown(StandingPage.ABOUT, "en").html().text())
        .isEqualTo("<p><a href=\"/entry/" + seen + "/seen\">him</a> and <a>him</a></p>");
  }

  @Test
  void explainsTheAbbreviationsOfTheArchiveInOrderWithEveryLanguageTheyHave() {
    keepProfile(
        """
        {"abbreviations": [
          {"short": "ROA", "long": {"de": "Russische Befreiungsarmee", "ru": "РОА"}},
          {"short": "KONR", "long": {"en": "Committee", "de": "Komitee"}},
          {"short": "ABC"}, {"long": {"en": "nothing"}}]}
        """);

    assertThat(shown(StandingPage.ABBREVIATIONS, "de").abbreviations())
        .extracting(StandingView.AbbreviationView::shortForm)
        .containsExactly("KONR", "ROA");
    assertThat(shown(StandingPage.ABBREVIATIONS, "de").abbreviations().get(0).words())
        .containsExactly(new TextView("Komitee", "de"), new TextView("Committee", "en"));
    assertThat(shown(StandingPage.ABOUT, "de").abbreviations()).isEmpty();
  }

  @Test
  void showsOnTheDeskWhatAPageWouldBe() {
    StandingView view =
        archive
            .bean(Previews.class)
            .standing(StandingPage.CONTACT, Texts.english("Write to us."), "en");

    assertThat(view.html().text()).isEqualTo("<p>Write to us.</p>");
  }

  private StandingView shown(StandingPage page, String language) {
    StatementCount.reset();
    StandingView view = archive.bean(ReadingRoom.class).standing(page, language);
    assertThat(StatementCount.get()).isLessThanOrEqualTo(6);
    return view;
  }

  private void write(StandingPage page, String language, String html) {
    archive.bean(WriteStandingPage.class).write(curator, page, 0, Texts.of(language, html));
  }

  private void keepProfile(String json) {
    archive.inTransaction(
        manager -> {
          archive.bean(KeptSettings.class).keep(Setting.PROFILE, json);
          return true;
        });
  }

  private EntryId body(String heading) {
    return archive
        .bean(CreateEntry.class)
        .create(curator, EntryKind.CORPORATE_BODY, Texts.english(heading));
  }
}
