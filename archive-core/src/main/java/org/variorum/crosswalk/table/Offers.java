package org.variorum.crosswalk.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.variorum.crosswalk.mapping.Meanings;
import org.variorum.date.DatePhrases;

/** What may be in the columns of a table, told by their headings and by what stands in them. */
final class Offers {
  private static final Pattern FIGURES = Pattern.compile(".*\\d{3,4}.*");
  private static final Pattern CODE =
      Pattern.compile("[\\p{L}.]{0,12}[ ./_-]{0,2}\\d[\\p{L}\\d ./:_-]{0,24}");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]+, \\p{Lu}[\\p{L}.'’ -]+");
  private static final int LONG_TEXT = 120;

  /** In which share of the values a meaning must show. */
  private static final double MOSTLY = 0.7;

  private static final Map<String, String> OF_PERSONS =
      Map.ofEntries(
          Map.entry("surname|last name|family name|nachname|familienname|фамилия", "family"),
          Map.entry("first name|given name|forename|vorname|имя", "given"),
          Map.entry("born|birth|birth date|date of birth|geboren|geburtsdatum", "exists-start"),
          Map.entry("дата рождения|родился|род.|geb.|b.", "exists-start"),
          Map.entry("died|death|death date|date of death|gestorben|sterbedatum", "exists-end"),
          Map.entry("дата смерти|умер|ум.|gest.|d.", "exists-end"),
          Map.entry("life dates|lebensdaten|годы жизни|dates of existence", "exists"),
          Map.entry("place of birth|birthplace|geburtsort|место рождения", "birth-place"),
          Map.entry("place of death|sterbeort|место смерти", "death-place"),
          Map.entry("occupation|profession|beruf|профессия|род занятий", "occupation"),
          Map.entry("biography|biografie|biographie|биография", "element:5.2.2"),
          Map.entry("viaf", "identifier:viaf"),
          Map.entry("gnd", "identifier:gnd"),
          Map.entry("wikidata", "identifier:wikidata"));

  private Offers() {}

  /** What a row may describe. */
  static String rows(List<String> columns) {
    long personal =
        columns.stream().map(Offers::ofAPerson).filter(one -> !one.isEmpty()).distinct().count();
    return personal >= 2 ? "person" : "unit";
  }

  private static String ofAPerson(String column) {
    String plain = column.strip().toLowerCase(Locale.ROOT);
    return OF_PERSONS.entrySet().stream()
        .filter(one -> List.of(one.getKey().split("\\|", -1)).contains(plain))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  /** A meaning for each column; what nobody can tell is kept as it came. */
  static List<String> of(String rows, List<String> columns, List<List<String>> values) {
    Set<String> taken = new HashSet<>();
    List<String> offered = new ArrayList<>();
    for (String column : columns) {
      String meaning = rows.equals("person") ? ofAPerson(column) : "";
      String usual = meaning.isEmpty() ? HeadingWords.offered(column) : meaning;
      offered.add(fits(rows, usual, taken) ? usual : "");
    }
    for (int i = 0; i < columns.size(); i++) {
      if (offered.get(i).isEmpty()) {
        String meaning = byValues(rows, values.get(i));
        offered.set(i, fits(rows, meaning, taken) ? meaning : Meanings.KEEP);
      }
    }
    if (rows.equals("unit") && !taken.contains("parent")) {
      above(offered, values);
    }
    if (!taken.contains("heading") && !taken.contains("family") && !taken.contains("given")) {
      title(offered, values);
    }
    return offered;
  }

  private static boolean fits(String rows, String meaning, Set<String> taken) {
    if (!Meanings.of(rows).contains(meaning)) {
      return false;
    }
    return taken.add(meaning) || Meanings.isMany(meaning);
  }

  private static String byValues(String rows, List<String> values) {
    if (values.isEmpty()) {
      return Meanings.KEEP;
    }
    if (mostly(values, Offers::isDate)) {
      return rows.equals("person") ? "exists" : "date";
    }
    boolean distinct = new HashSet<>(values).size() == values.size() && values.size() > 1;
    if (distinct && mostly(values, value -> CODE.matcher(value).matches())) {
      return rows.equals("unit") ? "code" : "key";
    }
    if (mostly(values, value -> NAME.matcher(value).matches())) {
      return rows.equals("person") ? "heading" : "named";
    }
    if (mostly(values, value -> value.length() > LONG_TEXT)) {
      return rows.equals("person") ? "element:5.2.2" : "element:3.3.1";
    }
    return Meanings.KEEP;
  }

  private static boolean mostly(List<String> values, Predicate<String> shows) {
    return values.stream().filter(shows).count() >= MOSTLY * values.size();
  }

  private static boolean isDate(String value) {
    return value.length() < 60
        && FIGURES.matcher(value).matches()
        && DatePhrases.read(value).date().isPresent();
  }

  /** A column that says nothing but codes of other rows says what stands above. */
  private static void above(List<String> offered, List<List<String>> values) {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < offered.size(); i++) {
      if (offered.get(i).equals("code") || offered.get(i).equals("key")) {
        codes.addAll(values.get(i));
      }
    }
    for (int i = 0; i < offered.size(); i++) {
      boolean free = offered.get(i).equals(Meanings.KEEP) && !values.get(i).isEmpty();
      if (free && codes.containsAll(values.get(i))) {
        offered.set(i, "parent");
        return;
      }
    }
  }

  /**
   * What each row is called must be somewhere: in the first column with words that are no other.
   */
  private static void title(List<String> offered, List<List<String>> values) {
    for (int i = 0; i < offered.size(); i++) {
      boolean words = mostly(values.get(i), value -> value.matches("(?s).*\\p{L}{3}.*"));
      if (offered.get(i).equals(Meanings.KEEP) && !values.get(i).isEmpty() && words) {
        offered.set(i, "heading");
        return;
      }
    }
  }
}
