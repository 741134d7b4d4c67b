package org.variorum.readingroom;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.variorum.entry.EntryKind;

/** The lists behind the navigation, each of certain kinds of entry. */
public enum Listing {
  PEOPLE(EnumSet.of(EntryKind.PERSON, EntryKind.CORPORATE_BODY, EntryKind.FAMILY)),
  EVENTS(EnumSet.of(EntryKind.EVENT)),
  PLACES(EnumSet.of(EntryKind.PLACE)),
  SOURCES(EnumSet.of(EntryKind.SOURCE)),
  STORIES(EnumSet.of(EntryKind.STORY)),
  TOPICS(EnumSet.of(EntryKind.TOPIC)),
  INSTITUTIONS(EnumSet.of(EntryKind.INSTITUTION));

  private final Set<EntryKind> kinds;

  Listing(Set<EntryKind> kinds) {
    this.kinds = Set.copyOf(kinds);
  }

  public Set<EntryKind> kinds() {
    return kinds;
  }

  /** The word for it in addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The list that goes by that word, if there is one. */
  public static Optional<Listing> coded(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** The list on which entries of a kind stand; units stand in the tree of the holdings. */
  public static Optional<Listing> of(EntryKind kind) {
    return Arrays.stream(values()).filter(one -> one.kinds.contains(kind)).findFirst();
  }
}
