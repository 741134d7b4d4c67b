package org.variorum.readingroom;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.variorum.entry.EntryKind;

/** The lists behind the navigation, each of certain kinds of entry. */
public enum Listing {
  PEOPLE,
  EVENTS,
  PLACES,
  SOURCES,
  STORIES,
  TOPICS,
  INSTITUTIONS;

  /** The kinds of entry that stand on it. */
  public Set<EntryKind> kinds() {
    return switch (this) {
      case PEOPLE -> EnumSet.of(EntryKind.PERSON, EntryKind.CORPORATE_BODY, EntryKind.FAMILY);
      case EVENTS -> EnumSet.of(EntryKind.EVENT);
      case PLACES -> EnumSet.of(EntryKind.PLACE);
      case SOURCES -> EnumSet.of(EntryKind.SOURCE);
      case STORIES -> EnumSet.of(EntryKind.STORY);
      case TOPICS -> EnumSet.of(EntryKind.TOPIC);
      case INSTITUTIONS -> EnumSet.of(EntryKind.INSTITUTION);
    };
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
    return Arrays.stream(values()).filter(one -> one.kinds().contains(kind)).findFirst();
  }
}
