package org.variorum.search;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.entry.EntryKind;

/**
 * The tabs of the search page in their order: kinds of entry as visitors look for them, the
 * questions, the insides of texts, in which any entry can be found, and scanned pages by what
 * stands on them.
 */
public enum KindGroup {
  PEOPLE,
  DOCUMENTS,
  TEXTS,
  SCANS,
  QUESTIONS,
  STORIES,
  EVENTS,
  PLACES,
  TOPICS,
  SOURCES;

  /** The group that entries of a kind belong to. */
  public static KindGroup of(EntryKind kind) {
    return switch (kind) {
      case PERSON, CORPORATE_BODY, FAMILY -> PEOPLE;
      case EVENT -> EVENTS;
      case PLACE -> PLACES;
      case TOPIC -> TOPICS;
      case UNIT, INSTITUTION -> DOCUMENTS;
      case SOURCE -> SOURCES;
      case STORY -> STORIES;
    };
  }

  /** The group that goes by a word in addresses, as {@code people}. */
  public static Optional<KindGroup> coded(String code) {
    return Stream.of(values()).filter(group -> group.code().equals(code)).findFirst();
  }

  /** The word for it in addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
