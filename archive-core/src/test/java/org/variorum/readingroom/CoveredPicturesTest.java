package org.variorum.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.variorum.digitalobject.Captions;
import org.variorum.digitalobject.ContentNotice;
import org.variorum.digitalobject.Picture;
import org.variorum.edition.PublishedEdition;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.ObjectId;
import org.variorum.language.Texts;
import org.variorum.projection.Heads;
import org.variorum.vocabulary.Vocabulary;

class CoveredPicturesTest {
  private static final Vocabulary WORDS = Vocabulary.NONE;
  private static final Random RANDOM = new Random(1);

  private final Picture covered = picture("p1", List.of(ContentNotice.DEATH));
  private final Picture open = picture("p2", List.of());

  @Test
  void aPictureWithANoticeStandsInNoListAndNoPreview() {
    Entry entry = showing(covered);

    assertThat(Heads.of(entry, WORDS).thumbnail()).isNull();
    assertThat(view(entry).openPicture()).isNull();
    assertThat(view(entry).portrait()).isNull();
  }

  @Test
  void theFirstThatNothingCoversStandsThereInstead() {
    Entry entry = showing(covered, open);

    assertThat(Heads.of(entry, WORDS).thumbnail()).isEqualTo(open.object().value());
    assertThat(view(entry).openPicture())
        .extracting(PictureView::object)
        .isEqualTo(open.object().value());
  }

  @Test
  void thePageItselfStillNamesItWithItsNotice() {
    assertThat(view(showing(covered)).pictures())
        .singleElement()
        .satisfies(
            picture -> {
              assertThat(picture.isCovered()).isTrue();
              assertThat(picture.notices()).containsExactly("death");
            });
  }

  private static EntryView view(Entry entry) {
    Apparatus apparatus = new Apparatus("en", WORDS, Map.of(), Map.of(), LocalDate.EPOCH);
    PublishedEdition edition =
        new PublishedEdition(entry, 1, Instant.parse("2026-05-01T10:00:00Z"), "", "");
    return new EntryViews(apparatus, Surroundings.NONE).of(edition, true);
  }

  private static Entry showing(Picture... pictures) {
    return Entry.titled(EntryId.random(RANDOM), EntryKind.PERSON, Texts.english("Someone"))
        .showing(Arrays.asList(pictures));
  }

  private static Picture picture(String id, List<ContentNotice> notices) {
    return new Picture(
        new LocalId(id),
        ObjectId.random(RANDOM),
        Picture.Use.PORTRAIT,
        Texts.NONE,
        Texts.NONE,
        null,
        Captions.NONE,
        List.of(),
        notices);
  }
}
