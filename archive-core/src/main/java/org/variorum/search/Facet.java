package org.variorum.search;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** By what hits are told apart and counted; several values of one may be chosen. */
public enum Facet {
  /** The code of the kind of entry; {@code question} and {@code page} for what is in entries. */
  TYPE(IndexField.TYPE, IndexField.TYPE),
  /** A unit of the holdings with all that lies below it. */
  UNDER(IndexField.UNDER, IndexField.UNDER),
  /** Topics, places and agents that are named: counted by kind, found whatever they are. */
  TOPIC(IndexField.TOPIC, IndexField.NAMED),
  PLACE(IndexField.PLACE, IndexField.NAMED),
  PERSON(IndexField.AGENT, IndexField.NAMED),
  /** The sources that say so. */
  BY(IndexField.SOURCE, IndexField.SOURCE),
  /** The tag of a language in which something is said or written. */
  LANGUAGE(IndexField.LANGUAGE, IndexField.LANGUAGE);

  /** The most values that stand beside a search. */
  public static final int MOST_SHOWN = 12;

  private final IndexField counted;
  private final IndexField matched;

  Facet(IndexField counted, IndexField matched) {
    this.counted = counted;
    this.matched = matched;
  }

  IndexField counted() {
    return counted;
  }

  IndexField matched() {
    return matched;
  }

  /** Whether its values are identifiers of entries. */
  public boolean isOfEntries() {
    return this != TYPE && this != LANGUAGE;
  }

  /** The word for it in addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The facet that goes by that word. */
  public static Optional<Facet> coded(String code) {
    return Stream.of(values()).filter(facet -> facet.code().equals(code)).findFirst();
  }
}
