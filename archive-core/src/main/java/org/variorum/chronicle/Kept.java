package org.variorum.chronicle;

import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** What the chronicle keeps of which tables. Notes and messages are not in it, nor are drafts. */
@SuppressWarnings("ImmutableEnumChecker") // what is in its fields is never changed
public enum Kept {
  /** Who signed; nothing else of a colleague. */
  STAFF("id", "signs text"),
  ENTRY(
      "id",
      "external_id text, kind text, state text, edition int, import_digest text,"
          + " import_base_digest text, import_file text, changed_at time, state_since time,"
          + " state_by staff, state_before text"),
  EDITION(
      "entry_id, number",
      "revision int, published_at time, published_by staff, announced_at time, manner text,"
          + " digest text, suppressed_at time, suppressed_as text, document bytes"),
  HIDING(
      "row_id",
      "in_force text, entry_id text, edition int, object_id text, digest text, category text,"
          + " review_on date, hidden_at time, hidden_by staff, state text, ended_at time,"
          + " ended_by staff"),
  WITHDRAWAL(
      "row_id",
      "in_force text, entry_id text, category text, words_en text, words_ru text, words_de text,"
          + " heading_en text, heading_ru text, heading_de text, withdrawn_by staff,"
          + " withdrawn_at time, lifted_by staff, lifted_at time"),
  MERGER(
      "row_id",
      "in_force text, gone_id text, kept_id text, gone_edition int, kept_before int,"
          + " kept_after int, parts text, proposed_by text, reason text, made_at time,"
          + " made_by staff, ended_at time, ended_by staff"),
  /**
   * That a record of an import is about an entry, and which parts of that it brought, as far as
   * visitors see them; its words are those of the edition.
   */
  RECORD_SAID(
      "row_id", "record_key text, entry_id text, digest text, held text, file text, dated text"),
  /** A version of the text of a page; its words lie with the page. */
  PAGE_TEXT(
      "object_id, layer, number",
      "origin text, language text, engine text, written_by staff, written_at time, digest text,"
          + " words int, letters int, confidence int, shown int, checked_by staff,"
          + " checked_at time, second_by staff, second_at time"),
  /** How a page is shown; the instructions lie with the page as well. */
  PAGE_TREATMENT("object_id, number", "instructions text, made_by staff, made_at time"),
  STANDING_TEXT("name, number", "written_at time, written_by staff, texts text"),

  /** The archive's own words and its title page; no other setting. */
  SETTING("name", "value_text text");

  /** What a column holds. */
  enum Holds {
    TEXT,
    INT,
    LONG,
    TIME,
    DATE,
    STAFF,
    BYTES
  }

  static final String DOCUMENT = "document";

  private final List<String> keys;
  private final Map<String, Holds> columns;

  Kept(String keys, String columns) {
    this.keys = List.of(keys.split(", ", -1));
    this.columns = new TreeMap<>();
    for (String key : this.keys) {
      this.columns.put(key, key.equals("row_id") ? Holds.LONG : keyHolds(key));
    }
    for (String column : columns.split(", ", -1)) {
      String[] words = column.split(" ", -1);
      this.columns.put(words[0], Holds.valueOf(words[1].toUpperCase(Locale.ROOT)));
    }
  }

  private static Holds keyHolds(String key) {
    return key.equals("number") ? Holds.INT : Holds.TEXT;
  }

  /** The name of its table. */
  public String table() {
    return name().toLowerCase(Locale.ROOT);
  }

  List<String> keys() {
    return keys;
  }

  /** The column by which a row is known; empty where that takes several. */
  Optional<String> key() {
    return keys.size() == 1 ? Optional.of(keys.get(0)) : Optional.empty();
  }

  /** The names of its columns. */
  public List<String> columns() {
    return new ArrayList<>(columns.keySet());
  }

  /** The type of a column, as {@link java.sql.Types} has it. */
  public int type(String column) {
    return switch (holds(column)) {
      case INT -> Types.INTEGER;
      case LONG -> Types.BIGINT;
      case TIME -> Types.TIMESTAMP_WITH_TIMEZONE;
      case DATE -> Types.DATE;
      case BYTES -> Types.VARBINARY;
      case TEXT, STAFF -> Types.VARCHAR;
    };
  }

  Holds holds(String column) {
    return Objects.requireNonNull(columns.get(column));
  }
}
