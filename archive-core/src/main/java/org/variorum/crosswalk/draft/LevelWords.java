package org.variorum.crosswalk.draft;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The levels of description under the names that houses give them. */
public final class LevelWords {
  private static final Map<String, String> LEVELS =
      Map.ofEntries(
          Map.entry("fonds", "fonds"),
          Map.entry("фонд", "fonds"),
          Map.entry("bestand", "fonds"),
          Map.entry("archief", "fonds"),
          Map.entry("record group", "fonds"),
          Map.entry("recordgrp", "fonds"),
          Map.entry("subfonds", "subfonds"),
          Map.entry("sous-fonds", "subfonds"),
          Map.entry("подфонд", "subfonds"),
          Map.entry("teilbestand", "subfonds"),
          Map.entry("subgroup", "subfonds"),
          Map.entry("subgrp", "subfonds"),
          Map.entry("collection", "collection"),
          Map.entry("collectie", "collection"),
          Map.entry("коллекция", "collection"),
          Map.entry("sammlung", "collection"),
          Map.entry("series", "series"),
          Map.entry("serie", "series"),
          Map.entry("série", "series"),
          Map.entry("опись", "series"),
          Map.entry("серия", "series"),
          Map.entry("class", "series"),
          Map.entry("gruppe", "series"),
          Map.entry("klassifikation", "series"),
          Map.entry("subseries", "subseries"),
          Map.entry("sous-série", "subseries"),
          Map.entry("unterserie", "subseries"),
          Map.entry("раздел", "subseries"),
          Map.entry("file", "file"),
          Map.entry("folder", "file"),
          Map.entry("dossier", "file"),
          Map.entry("akte", "file"),
          Map.entry("mappe", "file"),
          Map.entry("дело", "file"),
          Map.entry("ед. хр.", "file"),
          Map.entry("box", "file"),
          Map.entry("item", "item"),
          Map.entry("document", "item"),
          Map.entry("документ", "item"),
          Map.entry("лист", "item"),
          Map.entry("pièce", "item"),
          Map.entry("einzelstück", "item"),
          Map.entry("part", "item"));

  private LevelWords() {}

  /** The code of the level, if its name is known. */
  public static Optional<String> code(String name) {
    return Optional.ofNullable(LEVELS.get(name.strip().toLowerCase(Locale.ROOT)));
  }
}
