package org.variorum.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.variorum.claim.Question;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.PartKind;
import org.variorum.language.Texts;
import org.variorum.review.Remark;

/** The remarks on an entry as one reads down its page. */
class PlaceOrderTest {
  private final Entry entry =
      Entry.titled(new EntryId("00000017"), EntryKind.PLACE, Texts.english("A place"))
          .issuing(PartKind.QUESTION)
          .issuing(PartKind.QUESTION)
          .asking(
              List.of(
                  Question.of(new LocalId("q2"), "founded"),
                  Question.of(new LocalId("q1"), "course")));

  @Test
  void areInTheOrderOfTheirPlacesAndThoseOfOnePlaceByAge() {
    assertThat(
            Stream.of(
                    remark(1, "c9"),
                    remark(2, "open"),
                    remark(3, "q1"),
                    remark(5, "heading"),
                    remark(4, "heading"),
                    remark(6, "q2"),
                    remark(7, "summary"))
                .sorted(PlaceOrder.of(entry))
                .map(Remark::id))
        .containsExactly(4L, 5L, 6L, 3L, 7L, 2L, 1L);
  }

  private static Remark remark(long id, String place) {
    return new Remark(
        id, place, 1, "So?", "Anna", Instant.parse("2026-11-26T09:00:00Z"), null, "", List.of());
  }
}
