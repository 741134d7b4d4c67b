package org.variorum.textlayer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.ObjectId;
import org.variorum.identifier.StaffId;
import org.variorum.pagetext.PageText;
import org.variorum.staff.Actor;

@Entity
@Table(name = "page_text")
@IdClass(PageTextKey.class)
class PageTextRow {
  private static final int LONGEST_ENGINE = 200;

  @Id String objectId;
  @Id String layer;
  @Id int number;

  @Enumerated(EnumType.STRING)
  TextOrigin origin;

  String language;
  String engine;
  @Nullable String writtenBy;
  Instant writtenAt;
  String digest;
  int words;
  int letters;
  @Nullable Integer confidence;

  @Column(name = "shown")
  int shown;

  @Nullable String checkedBy;
  @Nullable Instant checkedAt;
  @Nullable String secondBy;
  @Nullable Instant secondAt;

  protected PageTextRow() {}

  PageTextRow(NewText text, Actor by, Instant now, String digest) {
    PageText page = text.text();
    objectId = text.object().value();
    layer = text.layer().code();
    number = text.seen() + 1;
    origin = text.origin();
    language = page.language();
    engine = text.engine().substring(0, Math.min(LONGEST_ENGINE, text.engine().length()));
    writtenBy = by.key();
    writtenAt = now;
    this.digest = digest;
    words = page.wordCount();
    letters = page.words().mapToInt(word -> word.text().length()).sum();
    confidence = page.confidence().isPresent() ? page.confidence().getAsInt() : null;
    shown = text.shown() ? 1 : 0;
  }

  void check(Actor actor, Instant now) {
    if (secondAt != null || checkedAt != null && Objects.equals(checkedBy, actor.key())) {
      throw new CheckedAlreadyException(secondAt != null);
    }
    if (checkedAt == null) {
      checkedBy = actor.key();
      checkedAt = now;
    } else {
      secondBy = actor.key();
      secondAt = now;
    }
    shown = 1;
  }

  /** Notes a check of another archive, by whoever brings it. */
  void restoreCheck(Instant at) {
    if (checkedAt == null) {
      checkedAt = at;
    } else {
      secondAt = at;
    }
  }

  /** With the pen names of who wrote and checked it. */
  TextVersion view(String by, String first, String second) {
    return new TextVersion(
        new ObjectId(objectId),
        TextLayer.of(layer),
        number,
        origin,
        language,
        engine,
        by,
        writtenAt,
        digest,
        words,
        letters,
        confidence,
        shown == 1,
        checks(first, second));
  }

  private List<Check> checks(String first, String second) {
    List<Check> checks = new ArrayList<>();
    if (checkedAt != null) {
      checks.add(new Check(staff(checkedBy), first, checkedAt));
    }
    if (secondAt != null) {
      checks.add(new Check(staff(secondBy), second, secondAt));
    }
    return checks;
  }

  private static @Nullable StaffId staff(@Nullable String key) {
    return key == null ? null : new StaffId(key);
  }
}
