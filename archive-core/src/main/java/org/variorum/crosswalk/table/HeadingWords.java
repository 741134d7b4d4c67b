package org.variorum.crosswalk.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Places the columns of a table that nobody has placed, by what their headings say. */
final class HeadingWords {
  /** What the keys begin with of tables that no template knows. */
  static final String CODE = "by-headings";

  private static final Map<String, String> PLACES = load();
  private static final int ENOUGH = 2;
  private static final Set<String> MANY =
      Set.of(Places.KEEP, Places.STAFF, Places.TOPIC, Places.PLACE, Places.NAMED);
  private static final Pattern CLAUSE = Pattern.compile("3\\.[1-7]\\.\\d{1,2}");
  private static final Set<String> OWN =
      Set.of(
          Places.KEY,
          Places.PARENT,
          Places.DEPTH,
          Places.LANGUAGE,
          Places.HEADING,
          Places.SUMMARY,
          Places.CODE,
          Places.LEVEL,
          Places.DATE,
          Places.DATE_START,
          Places.DATE_END,
          Places.CREATOR,
          Places.INSTITUTION,
          Places.TOPIC,
          Places.PLACE,
          Places.NAMED,
          Places.KEEP,
          Places.STAFF);

  private HeadingWords() {}

  /** A mapping, if the headings name what a record is called and something more. */
  static Optional<TableMapping> of(List<String> heading) {
    Map<String, String> places = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    for (String column : heading) {
      String place = place(plain(column));
      boolean single = place.indexOf(':') < 0 && !MANY.contains(place);
      if (!place.isEmpty() && (!single || taken.add(place))) {
        places.put(column.strip(), place);
      } else if (!column.isBlank()) {
        places.put(column.strip(), Places.KEEP);
      }
    }
    return taken.contains(Places.HEADING) && known(places) >= ENOUGH
        ? Optional.of(new TableMapping(CODE, "unit", "|", "", "", places))
        : Optional.empty();
  }

  /** What a heading usually means; empty if nobody knows. */
  static String offered(String column) {
    return place(plain(column));
  }

  /** A place under one of its usual names, under its own, or a clause of the standard. */
  private static String place(String column) {
    if (CLAUSE.matcher(column).matches()) {
      return Places.ELEMENT + column;
    }
    boolean own = OWN.contains(column) || column.matches("(name|identifier|element):\\S+");
    return own ? column : PLACES.getOrDefault(column, "");
  }

  private static long known(Map<String, String> places) {
    return places.values().stream().filter(place -> !place.equals(Places.KEEP)).count();
  }

  private static String plain(String column) {
    return column
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[_\\s]+", " ")
        .replaceFirst(":$", "");
  }

  private static Map<String, String> load() {
    Map<String, String> places = new HashMap<>();
    try (InputStream in = HeadingWords.class.getResourceAsStream("headings.txt");
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(
              line -> {
                int equals = line.indexOf('=');
                for (String word : line.substring(equals + 1).split("\\|", -1)) {
                  places.putIfAbsent(word, line.substring(0, equals));
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return places;
  }
}
