package org.variorum.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.variorum.citation.Citation;
import org.variorum.citation.Quotation;
import org.variorum.citation.SourceRef;
import org.variorum.citation.Stance;
import org.variorum.claim.Claim;
import org.variorum.claim.Nature;
import org.variorum.claim.Question;
import org.variorum.claim.Standing;
import org.variorum.claim.Value;
import org.variorum.curation.UnreadCitations.Unread;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.language.Texts;

class UnreadCitationsTest {
  private static final EntryId BOOK = EntryId.random(new Random(2));

  private final Entry entry =
      Entry.titled(EntryId.random(new Random(1)), EntryKind.PERSON, Texts.english("Someone"));

  @Test
  void areNoneWhereAllBecameNotes() {
    assertThat(
            UnreadCitations.in(
                entry.told(Texts.english("<p>Born<cite data-c=\"s1\"></cite></p>"), List.of())))
        .isEmpty();
  }

  @Test
  void areFoundInTheTextsOfTheEntry() {
    Entry typed =
        entry
            .summarised(Texts.of("ru", "Родился [@unknown 19]"))
            .told(Texts.english("<p>Born[&#64;unknown 20</p>"), List.of())
            .leaving(List.of(Texts.english("His youth [@x 1]")));

    assertThat(UnreadCitations.in(typed))
        .containsExactly(
            new Unread("summary", "[@unknown 19]"),
            new Unread("body", "[@unknown 20</p>"),
            new Unread("notYetResearched", "[@x 1]"));
  }

  @Test
  void areFoundAtTheClaimInWhoseTextsTheyStand() {
    Citation remarked =
        new Citation(
            new LocalId("s1"),
            new SourceRef(BOOK, null),
            null,
            Stance.SUPPORTS,
            new Quotation("as they say[@", "en", Texts.NONE),
            null,
            null,
            Texts.NONE,
            List.of(),
            List.of(),
            null,
            Texts.english("after [@unknown 2]"),
            false);
    Claim claim =
        new Claim(
            new LocalId("c1"),
            new Value.OfText(Texts.english("a monk [@unknown 1]")),
            Nature.FACT,
            Standing.OPEN,
            null,
            List.of(),
            Texts.NONE,
            List.of(remarked));

    assertThat(
            UnreadCitations.in(
                entry.asking(List.of(Question.of(new LocalId("q1"), "office").answeredBy(claim)))))
        .containsExactly(new Unread("c1", "[@unknown 1]"), new Unread("c1", "[@unknown 2]"));
  }

  @Test
  void areFoundAtANote() {
    Citation note =
        new Citation(
            new LocalId("s4"),
            new SourceRef(BOOK, null),
            null,
            Stance.SUPPORTS,
            null,
            null,
            null,
            Texts.NONE,
            List.of(),
            List.of(),
            null,
            Texts.english("[@unknown 2]"),
            false);

    assertThat(UnreadCitations.in(entry.told(Texts.NONE, List.of(note))))
        .containsExactly(new Unread("s4", "[@unknown 2]"));
  }
}
