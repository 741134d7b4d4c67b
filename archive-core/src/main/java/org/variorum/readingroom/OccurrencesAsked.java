package org.variorum.readingroom;

import java.util.Arrays;
import java.util.Optional;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;

/**
 * Which occurrences a reader wants to see, on the timeline as on the map.
 *
 * @param kind the code of a kind of entry; empty for all
 * @param about an entry: only what is said of it, of what names it and of what lies within it;
 *     empty for all
 * @param disputed only where sources disagree
 */
public record OccurrencesAsked(Period period, String kind, String about, boolean disputed) {
  /** All that there are. */
  public static final OccurrencesAsked ALL = new OccurrencesAsked(Period.ALL, "", "", false);

  public OccurrencesAsked {
    kind = kindCoded(kind).map(EntryKind::code).orElse("");
    about = EntryId.isValid(about) ? about : "";
  }

  private static Optional<EntryKind> kindCoded(String code) {
    return Arrays.stream(EntryKind.values()).filter(one -> one.code().equals(code)).findFirst();
  }

  Optional<EntryKind> ofKind() {
    return kindCoded(kind);
  }

  Optional<EntryId> ofEntry() {
    return about.isEmpty() ? Optional.empty() : Optional.of(new EntryId(about));
  }

  public OccurrencesAsked in(Period other) {
    return new OccurrencesAsked(other, kind, about, disputed);
  }

  /** The same of one kind of entry; empty for all. */
  public OccurrencesAsked of(String otherKind) {
    return new OccurrencesAsked(period, otherKind, about, disputed);
  }

  /** Whether it is narrowed, so that search engines need not follow it. */
  public boolean isNarrowed() {
    return !equals(ALL);
  }
}
