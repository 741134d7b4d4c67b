package org.variorum.crosswalk.ead;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.crosswalk.Finding;

/**
 * The level of a unit: the one of ISAD(G) that the file names or that comes nearest, and what the
 * file calls it where that is another word.
 *
 * @param called empty where the file has no word of its own
 */
record EadLevel(String code, String called) {
  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry("fonds", "fonds"),
          Map.entry("subfonds", "subfonds"),
          Map.entry("collection", "collection"),
          Map.entry("series", "series"),
          Map.entry("subseries", "subseries"),
          Map.entry("file", "file"),
          Map.entry("item", "item"));
  private static final Map<String, String> NEAR =
      Map.ofEntries(
          Map.entry("recordgrp", "fonds"),
          Map.entry("subgrp", "subfonds"),
          Map.entry("class", "series"),
          Map.entry("bestand", "fonds"),
          Map.entry("opis", "series"),
          Map.entry("опись", "series"),
          Map.entry("дело", "file"),
          Map.entry("фонд", "fonds"),
          Map.entry("akte", "file"),
          Map.entry("folder", "file"),
          Map.entry("dossier", "file"),
          Map.entry("box", "file"),
          Map.entry("serie", "series"),
          Map.entry("stück", "item"),
          Map.entry("document", "item"));

  static EadLevel of(EadUnit unit) {
    String said = unit.attribute("level").toLowerCase(Locale.ROOT);
    String other = unit.attribute("otherlevel");
    String known = KNOWN.get(said);
    if (known != null) {
      return new EadLevel(known, other);
    }
    if (said.isEmpty() && other.isEmpty()) {
      String guessed = guessed(unit);
      unit.file()
          .catcher()
          .found(Finding.repaired("level-missing", unit.line(), "@level", guessed, unit.key()));
      return new EadLevel(guessed, "");
    }
    String word = other.isEmpty() ? said : other;
    String near = NEAR.get(said);
    return new EadLevel(
        near == null ? NEAR.getOrDefault(word.toLowerCase(Locale.ROOT), guessed(unit)) : near,
        word.equals("otherlevel") ? "" : word);
  }

  private static String guessed(EadUnit unit) {
    @Nullable EadUnit above = unit.parent();
    if (above == null) {
      return "fonds";
    }
    if (!unit.hasParts()) {
      return "file";
    }
    return above.parent() == null ? "series" : "subseries";
  }
}
