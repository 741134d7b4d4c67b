package org.variorum.crosswalk.ead;

import java.util.Map;
import java.util.Set;

/** Where the elements of EAD have their place in ISAD(G). */
final class Isad {
  static final String EXTENT = "3.1.5";
  static final String CREATOR = "3.2.1";
  static final String SCOPE = "3.3.1";
  static final String LANGUAGE = "3.4.3";
  static final String NOTE = "3.6.1";
  static final String ARCHIVISTS_NOTE = "3.7.1";
  static final String RULES = "3.7.2";
  static final String DATES_OF_DESCRIPTION = "3.7.3";

  private static final Map<String, String> CLAUSES =
      Map.ofEntries(
          Map.entry("bioghist", "3.2.2"),
          Map.entry("custodhist", "3.2.3"),
          Map.entry("acqinfo", "3.2.4"),
          Map.entry("scopecontent", SCOPE),
          Map.entry("appraisal", "3.3.2"),
          Map.entry("accruals", "3.3.3"),
          Map.entry("arrangement", "3.3.4"),
          Map.entry("organization", "3.3.4"),
          Map.entry("accessrestrict", "3.4.1"),
          Map.entry("legalstatus", "3.4.1"),
          Map.entry("userestrict", "3.4.2"),
          Map.entry("phystech", "3.4.4"),
          Map.entry("otherfindaid", "3.4.5"),
          Map.entry("originalsloc", "3.5.1"),
          Map.entry("altformavail", "3.5.2"),
          Map.entry("relatedmaterial", "3.5.3"),
          Map.entry("separatedmaterial", "3.5.3"),
          Map.entry("bibliography", "3.5.4"),
          Map.entry("odd", NOTE),
          Map.entry("note", NOTE),
          Map.entry("didnote", NOTE),
          Map.entry("processinfo", ARCHIVISTS_NOTE),
          Map.entry("descrules", RULES));

  /** What stands in a group of descriptions or beside components without an element of its own. */
  private static final Set<String> LOOSE =
      Set.of(
          "p", "list", "chronlist", "table", "address", "blockquote", "head", "add", "admininfo");

  private Isad() {}

  /** The clause of an element; empty if it has none. */
  static String clause(String element) {
    return CLAUSES.getOrDefault(element, LOOSE.contains(element) ? NOTE : "");
  }
}
