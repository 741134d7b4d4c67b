package org.variorum.crosswalk.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where the columns of a table belong.
 *
 * @param code of a template, or the name under which somebody keeps it
 * @param rows what a row describes: the code of a kind of entry, {@code agent} where a column says
 *     which kind, {@code none} where it is nothing that an archive of ours describes
 * @param multiple the sign between several values of one cell; empty if there is none
 * @param level of all rows, where no column gives one
 * @param language of all rows, where no column gives one; empty where each is told by its words
 * @param places by column: where it belongs, see {@link Places}
 */
record TableMapping(
    String code,
    String rows,
    String multiple,
    String level,
    String language,
    Map<String, String> places) {

  /** The place of a column; one that nobody named is kept for the staff. */
  private String placeOf(String column) {
    String own = places.get(column.strip());
    if (own != null) {
      return own;
    }
    String plain = plain(column);
    for (Map.Entry<String, String> place : places.entrySet()) {
      if (matches(place.getKey(), plain)) {
        return place.getValue();
      }
    }
    return Places.STAFF;
  }

  /** The places of all columns of a heading, in their order. */
  List<String> placesOf(List<String> heading) {
    return heading.stream().map(this::placeOf).toList();
  }

  /** Whether these columns are among those of a heading. */
  static boolean haveAll(List<String> columns, List<String> heading) {
    return columns.stream()
        .allMatch(column -> heading.stream().anyMatch(one -> matches(column, plain(one))));
  }

  private static boolean matches(String pattern, String column) {
    if (pattern.indexOf('*') < 0 && pattern.indexOf('?') < 0) {
      return pattern.equalsIgnoreCase(column);
    }
    String regex = Pattern.quote(pattern).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE).matcher(column).matches();
  }

  private static String plain(String column) {
    return column.strip().replaceFirst("^dcterms?[.:]|^dc[.:]", "");
  }

  /** The values of a cell. */
  List<String> values(String cell) {
    if (multiple.isEmpty() || !cell.contains(multiple)) {
      return List.of(cell);
    }
    List<String> values = new ArrayList<>();
    for (String value : cell.split(Pattern.quote(multiple), -1)) {
      values.add(value.strip().equals("NULL") ? "" : value.strip());
    }
    return values;
  }

  /** By what a heading is known again: its columns in their order. */
  static String signature(List<String> heading) {
    return heading.stream()
        .map(column -> column.strip().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("\u001f"));
  }

  @Nullable String columnOf(String place) {
    return places.entrySet().stream()
        .filter(entry -> entry.getValue().equals(place))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }
}
