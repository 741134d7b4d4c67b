package org.variorum.contentstore;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who may see a digital object, as it is kept beside its content.
 *
 * @param who in lower case: open, restricted or closed
 * @param closedUntil the first day on which a closed object is open; absent for closed for good
 * @param longestSide in pixels, at which visitors are shown it; 0 for its full size
 * @param desk who sees it at the desk while visitors do not: all or reviewers
 * @param reason its code; absent if none is said to visitors
 * @param note the reason in words for the desk; may be empty
 */
public record KeptAccess(
    String who,
    @Nullable LocalDate closedUntil,
    int longestSide,
    String desk,
    @Nullable String reason,
    String note) {
  public static final KeptAccess OPEN = new KeptAccess("open", null);

  /** Without anything said of it. */
  public KeptAccess(String who, @Nullable LocalDate closedUntil) {
    this(who, closedUntil, 0, "all", null, "");
  }

  /** What an event tells of it, without the note, which may name people. */
  public String words() {
    return "Who may see it: "
        + who
        + (closedUntil == null ? "" : " until " + closedUntil)
        + (longestSide == 0 ? "" : ", at most " + longestSide + " pixels")
        + (desk.equals("all") ? "" : ", at the desk " + desk)
        + (reason == null ? "" : ", because of " + reason);
  }
}
