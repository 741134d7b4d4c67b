package org.variorum.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;

class CommentingTest {
  private static final Instant PUBLISHED = Instant.parse("2026-05-01T10:00:00Z");
  private static final int DAYS = 90;

  @Test
  void opensAStoryForATimeAfterItsPublication() {
    Commenting commenting = story(Optional.empty(), "2026-07-30");

    assertThat(commenting.isOpen()).isTrue();
    assertThat(commenting.until()).isEqualTo("2026-07-30");
  }

  @Test
  void closesAStoryAfterThatTime() {
    assertThat(story(Optional.empty(), "2026-07-31").isOver()).isTrue();
  }

  @Test
  void closesAStoryThatACuratorClosed() {
    assertThat(story(Optional.of(false), "2026-05-02").isOver()).isTrue();
  }

  @Test
  void opensAnEntryOnlyIfACuratorOpensIt() {
    assertThat(place(Optional.empty())).isEqualTo(Commenting.NEVER);
    assertThat(place(Optional.of(false))).isEqualTo(Commenting.NEVER);
    assertThat(place(Optional.of(true)).isOpen()).isTrue();
  }

  @Test
  void neverOpensAPersonWhoMayBeLiving() {
    assertThat(on(EntryKind.PERSON, Optional.of(true), "2026-05-02")).isEqualTo(Commenting.NEVER);
  }

  private static Commenting story(Optional<Boolean> chosen, String today) {
    return on(EntryKind.STORY, chosen, today);
  }

  private static Commenting place(Optional<Boolean> chosen) {
    return on(EntryKind.PLACE, chosen, "2026-05-02");
  }

  private static Commenting on(EntryKind kind, Optional<Boolean> chosen, String today) {
    Entry entry =
        Entry.titled(EntryId.random(new java.util.Random(7)), kind, Texts.english("Something"));
    return Commenting.on(entry, chosen, PUBLISHED, DAYS, LocalDate.parse(today));
  }
}
