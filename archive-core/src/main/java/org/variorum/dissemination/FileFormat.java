package org.variorum.dissemination;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;

/** The formats in which an entry can be taken along, by the ending of its file. */
public enum FileFormat {
  EAD3("ead3.xml", "application/xml"),
  EAD2002("ead.xml", "application/xml"),
  EAC2("eac.xml", "application/xml"),
  EAC2010("eac2010.xml", "application/xml"),
  DUBLIN_CORE("dc.xml", "application/xml"),
  /** The terms of the DCMI, as RDF. */
  DCTERMS("dcterms.rdf", "application/rdf+xml"),
  RIC("ric.jsonld", "application/ld+json"),
  RIC_TURTLE("ric.ttl", Turtle.TYPE),
  CSV("csv", "text/csv; charset=UTF-8"),
  /** The boxes that it marks on pages, as Web Annotations. */
  ANNOTATIONS("anno.jsonld", "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"");

  private final String ending;
  private final String mediaType;

  FileFormat(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /** The ending of its files, as {@code ead3.xml}. */
  public String ending() {
    return ending;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Whether it describes entries of that kind. */
  public boolean fits(EntryKind kind) {
    return switch (this) {
      case EAD3, EAD2002 -> kind == EntryKind.UNIT;
      case EAC2, EAC2010 -> kind.isAgent() || kind == EntryKind.INSTITUTION;
      case DUBLIN_CORE, DCTERMS, RIC, RIC_TURTLE, CSV, ANNOTATIONS -> true;
    };
  }

  /** Whether it has a word on that entry. */
  public boolean fits(Entry entry) {
    return fits(entry.kind()) && (this != ANNOTATIONS || Matter.BOXES.in(entry) > 0);
  }

  /** Whether one file holds a unit with all below it. */
  public boolean holdsBranches() {
    return this == EAD3 || this == EAD2002;
  }

  public static Optional<FileFormat> ending(String ending) {
    return Stream.of(values()).filter(one -> one.ending.equals(ending)).findFirst();
  }

  /** What an entry says that a file of this format cannot hold, with how often. */
  public Map<Matter, Long> losses(Entry entry) {
    Map<Matter, Long> lost = new LinkedHashMap<>();
    Set<Matter> held = held();
    for (Matter matter : Matter.values()) {
      long count = held.contains(matter) ? 0 : matter.in(entry);
      if (count > 0) {
        lost.put(matter, count);
      }
    }
    return lost;
  }

  private Set<Matter> held() {
    return switch (this) {
      case EAD3 -> ofEad(true);
      case EAD2002 -> ofEad(false);
      case EAC2 -> ofEac(true);
      case EAC2010 -> ofEac(false);
      case DUBLIN_CORE -> EnumSet.of(Matter.LANGUAGES);
      case DCTERMS -> EnumSet.of(Matter.LANGUAGES, Matter.NAMES);
      case RIC, RIC_TURTLE -> ofRic();
      case CSV -> EnumSet.noneOf(Matter.class);
      case ANNOTATIONS -> EnumSet.of(Matter.BOXES, Matter.QUOTATIONS, Matter.LANGUAGES);
    };
  }

  private static Set<Matter> ofEad(boolean third) {
    Set<Matter> held =
        EnumSet.of(
            Matter.RIVAL_ANSWERS,
            Matter.SOURCES_OF_STATEMENTS,
            Matter.STANDINGS,
            Matter.ACCOUNTS,
            Matter.RELATIONS,
            Matter.NARRATIVE,
            Matter.DESCRIPTION,
            Matter.PICTURES,
            Matter.CONTAINERS);
    if (third) {
      held.add(Matter.LANGUAGES);
    }
    return held;
  }

  private static Set<Matter> ofEac(boolean second) {
    Set<Matter> held =
        EnumSet.of(
            Matter.RIVAL_ANSWERS,
            Matter.SOURCES_OF_STATEMENTS,
            Matter.STANDINGS,
            Matter.ACCOUNTS,
            Matter.NAMES,
            Matter.RELATIONS,
            Matter.NARRATIVE,
            Matter.LANGUAGES,
            Matter.ALTERNATIVES);
    if (second) {
      held.add(Matter.QUOTATIONS);
      held.add(Matter.NAME_SCHEMES);
    }
    return held;
  }

  private static Set<Matter> ofRic() {
    return EnumSet.of(
        Matter.RIVAL_ANSWERS,
        Matter.SOURCES_OF_STATEMENTS,
        Matter.STANDINGS,
        Matter.NAMES,
        Matter.RELATIONS,
        Matter.LANGUAGES);
  }
}
