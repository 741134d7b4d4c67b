package org.variorum.digitalobject;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.variorum.contentstore.ContentManifest;
import org.variorum.contentstore.KeptAccess;
import org.variorum.staff.Actor;
import org.variorum.staff.Right;

/**
 * Who may see a digital object, and how large, asked at each delivery.
 *
 * @param closedUntil the first day on which a closed object is open; absent for closed for good
 * @param longestSide of the picture, in pixels, as visitors are shown it where it is open; 0 for
 *     all that there is
 * @param desk who sees it at the desk as long as visitors do not
 * @param reason said to visitors where not all is open; may be absent
 * @param note the reason in words for the desk; may be empty
 */
public record Access(
    Status status,
    @Nullable LocalDate closedUntil,
    int longestSide,
    Desk desk,
    @Nullable AccessReason reason,
    String note) {
  public static final Access OPEN = new Access(Status.OPEN, null);

  /** The longest note. */
  public static final int LONGEST_NOTE = 1000;

  /** The smallest of the smaller sizes. */
  public static final int SMALLEST_SIDE = 200;

  /** Open to all, to be seen in the reading room only, or closed. */
  public enum Status {
    OPEN,
    RESTRICTED,
    CLOSED
  }

  /** Who sees at the desk what visitors do not. */
  public enum Desk {
    ALL,
    /** Only who may review: reviewers and administrators. */
    REVIEWERS
  }

  public Access {
    if (longestSide != 0 && longestSide < SMALLEST_SIDE) {
      throw new IllegalArgumentException("Too small to be seen: " + longestSide);
    }
  }

  /** Without anything said of it. */
  public Access(Status status, @Nullable LocalDate closedUntil) {
    this(status, closedUntil, 0, Desk.ALL, null, "");
  }

  /** The same, shown to visitors at a smaller size; 0 for all that there is. */
  public Access atMost(int side) {
    return new Access(status, closedUntil, side, desk, reason, note);
  }

  /** The same, to be seen at the desk by others. */
  public Access atDesk(Desk changed) {
    return new Access(status, closedUntil, longestSide, changed, reason, note);
  }

  /** The same for a reason: from the list for visitors, in words for the desk. */
  public Access because(@Nullable AccessReason changed, String words) {
    return new Access(status, closedUntil, longestSide, desk, changed, words);
  }

  /** As the content store keeps it. */
  KeptAccess kept() {
    return new KeptAccess(
        status.name().toLowerCase(Locale.ROOT),
        closedUntil,
        longestSide,
        desk.name().toLowerCase(Locale.ROOT),
        reason == null ? null : reason.code(),
        note);
  }

  /** As the content store kept it. */
  public static Access of(KeptAccess kept) {
    return new Access(
        Status.valueOf(kept.who().toUpperCase(Locale.ROOT)),
        kept.closedUntil(),
        kept.longestSide(),
        Desk.valueOf(kept.desk().toUpperCase(Locale.ROOT)),
        AccessReason.of(kept.reason()).orElse(null),
        kept.note());
  }

  /** In a few words for programs and for the audit log, without the note. */
  public String inWords() {
    return kept().words();
  }

  /** What the content store says of an object, saying this as well. */
  ContentManifest of(ContentManifest manifest) {
    return manifest.seenBy(kept());
  }

  /** Whether visitors see it on a day, in whatever size. */
  public boolean openOn(LocalDate day) {
    return switch (status) {
      case OPEN -> true;
      case RESTRICTED -> false;
      case CLOSED -> closedUntil != null && !day.isBefore(closedUntil);
    };
  }

  /** Whether visitors see all of it on a day, at its full size. */
  public boolean fullOn(LocalDate day) {
    return openOn(day) && longestSide == 0;
  }

  /** Whether a colleague sees it on a day. */
  public boolean seenBy(Actor actor, LocalDate day) {
    return desk == Desk.ALL || openOn(day) || actor.may(Right.REVIEW);
  }

  /**
   * Whether nobody sees more of it by this than by another, on whatever day. The sides of what is
   * never open do not count.
   */
  public boolean isNoWiderThan(Access other) {
    return opensNoSoonerThan(other)
        && (isNeverOpen() || side() <= other.side())
        && (desk == Desk.REVIEWERS || other.desk == Desk.ALL || other.status == Status.OPEN);
  }

  private boolean isNeverOpen() {
    return !openOn(LocalDate.MAX);
  }

  private boolean opensNoSoonerThan(Access other) {
    return isNeverOpen() || !opening().isBefore(other.opening());
  }

  /** The first day on which it is open. */
  private LocalDate opening() {
    if (status == Status.OPEN) {
      return LocalDate.MIN;
    }
    return status == Status.CLOSED && closedUntil != null ? closedUntil : LocalDate.MAX;
  }

  private int side() {
    return longestSide == 0 ? Integer.MAX_VALUE : longestSide;
  }
}
