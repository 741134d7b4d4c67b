package org.variorum.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.claim.Claim;
import org.variorum.claim.Nature;
import org.variorum.claim.Question;
import org.variorum.claim.Standing;
import org.variorum.claim.Value;
import org.variorum.curation.CreateEntry;
import org.variorum.curation.PublishEntry;
import org.variorum.date.HistoricalDate;
import org.variorum.edition.PublishedEdition;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.language.Texts;
import org.variorum.staff.Actor;

class PreviewsTest {
  private ArchiveDatabase archive;
  private Previews previews;

  @BeforeEach
  void open() {
    archive = ArchiveDatabase.on(Database.H2);
    previews = archive.bean(Previews.class);
  }

  @Test
  void showsWhatVisitorsDoNotSeeYet() {
    EntryId id = body("Ivan Ivanov");
    Entry draft = Entry.titled(id, EntryKind.CORPORATE_BODY, Texts.of("en", "Ivan Ivanov"));

    EntryView view = previews.entry(asEdition(draft), "en");

    assertThat(view.title().text()).isEqualTo("Ivan Ivanov");
    assertThat(view.path()).isEqualTo("/entry/" + id + "/ivan-ivanov");
    assertThat(archive.bean(ReadingRoom.class).entry(id, "en", TreeAsked.ALL)).isEmpty();
  }

  @Test
  void showsTheDraftAndNotTheEditionThatVisitorsSee() {
    EntryId id = body("Ivan Ivanov");
    archive.bean(PublishEntry.class).publish(Actor.OPERATOR, id, 1);
    Entry draft =
        Entry.titled(id, EntryKind.CORPORATE_BODY, Texts.of("en", "Pyotr Petrov"))
            .asking(List.of(born()));

    EntryView view = previews.entry(asEdition(draft), "en");

    assertThat(view.title().text()).isEqualTo("Pyotr Petrov");
    assertThat(view.slug()).isEqualTo("pyotr-petrov");
    assertThat(view.dates()).startsWith("1901");
    assertThat(view.edition().number()).isEqualTo(2);
    assertThat(
            archive
                .bean(ReadingRoom.class)
                .entry(id, "en", TreeAsked.ALL)
                .orElseThrow()
                .title()
                .text())
        .isEqualTo("Ivan Ivanov");
  }

  @Test
  void showsAQuestionOfTheDraft() {
    EntryId id = body("Ivan Ivanov");
    Entry draft =
        Entry.titled(id, EntryKind.CORPORATE_BODY, Texts.of("en", "Ivan Ivanov"))
            .asking(List.of(born()));

    QuestionView view = previews.question(asEdition(draft), new LocalId("q1"), "en").orElseThrow();

    assertThat(view.from().text()).isEqualTo("Ivan Ivanov");
    assertThat(view.claims()).hasSize(1);
    assertThat(previews.question(asEdition(draft), new LocalId("q2"), "en")).isEmpty();
  }

  private EntryId body(String heading) {
    return archive
        .bean(CreateEntry.class)
        .create(Actor.OPERATOR, EntryKind.CORPORATE_BODY, Texts.of("en", heading));
  }

  private static Question born() {
    Value year = new Value.OfDate(HistoricalDate.of("1901"));
    return Question.of(new LocalId("q1"), "born")
        .answeredBy(
            new Claim(
                new LocalId("c1"),
                year,
                Nature.FACT,
                Standing.OPEN,
                null,
                List.of(),
                Texts.NONE,
                List.of()));
  }

  private static PublishedEdition asEdition(Entry draft) {
    return new PublishedEdition(draft, 2, Instant.parse("2026-01-02T10:00:00Z"), "E. N.", "");
  }
}
