package org.variorum.crosswalk.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.crosswalk.Beginning;
import org.variorum.crosswalk.Catcher;
import org.variorum.crosswalk.Crosswalk;
import org.variorum.crosswalk.Finding;
import org.variorum.crosswalk.ForeignFile;
import org.variorum.crosswalk.Keys;
import org.variorum.crosswalk.UnreadableFileException;
import org.variorum.crosswalk.draft.LanguageTags;
import org.variorum.crosswalk.mapping.ColumnMapping;
import org.variorum.crosswalk.mapping.KeptMappings;
import org.variorum.entry.EntryKind;

/** Reads tables: each row is a record, or says in another language what the row before says. */
@ApplicationScoped
public class TableCrosswalk implements Crosswalk {
  private static final int ROWS_BEFORE_HEADING = 12;
  private static final int LOCAL_HEADER = 30;
  private static final String NO_ROWS = "none";

  private final KeptMappings kept;

  /** One for tables of which nobody has said anything. */
  public TableCrosswalk() {
    this(GivenMapping.NONE);
  }

  @Inject
  TableCrosswalk(KeptMappings kept) {
    this.kept = kept;
  }

  /** One that reads by this mapping every table that has a column of it. */
  public Crosswalk reading(ColumnMapping mapping) {
    return new TableCrosswalk(new GivenMapping(List.of(mapping)));
  }

  @Override
  public String format() {
    return "table";
  }

  @Override
  public boolean recognises(Beginning beginning) {
    return beginning.isPacked() ? isWorkbook(beginning) : TableText.isTable(beginning.text());
  }

  /** Whether the first part of a packed file is one of a workbook. */
  private static boolean isWorkbook(Beginning beginning) {
    ByteBuffer bytes = beginning.bytes();
    if (bytes.remaining() < LOCAL_HEADER) {
      return false;
    }
    byte[] all = new byte[bytes.remaining()];
    bytes.get(all);
    int length = (all[26] & 0xff) | (all[27] & 0xff) << 8;
    int end = Math.min(LOCAL_HEADER + length, all.length);
    String name = new String(all, LOCAL_HEADER, end - LOCAL_HEADER, StandardCharsets.UTF_8);
    boolean office =
        name.equals("[Content_Types].xml")
            || name.startsWith("_rels/")
            || name.startsWith("docProps/")
            || name.startsWith("xl/");
    return office && new String(all, StandardCharsets.ISO_8859_1).contains("xl/");
  }

  @Override
  public void read(ForeignFile file, Catcher catcher) throws IOException {
    Opened table = open(file);
    if (table.text() != null && table.text().guessed()) {
      String charset = table.text().charset().displayName(Locale.ROOT);
      catcher.found(Finding.repaired("encoding-guessed", 0, "", charset, ""));
    }
    try (Rows rows = table.rows()) {
      List<String> heading = heading(rows, catcher);
      Optional<TableMapping> drawn = drawn(heading, catcher);
      Optional<TableMapping> found = drawn.or(() -> known(heading));
      if (found.isEmpty()) {
        String columns = String.join(" | ", heading);
        catcher.found(Finding.refused("columns-unknown", 1, "", columns, ""));
        return;
      }
      TableMapping mapping = found.get();
      if (rows instanceof XlsxRows workbook) {
        workbook
            .otherSheets()
            .forEach(one -> catcher.found(Finding.refused("sheet-left", 0, "", one, "")));
      }
      if (mapping.rows().equals(NO_ROWS)) {
        refuseAll(rows, mapping, catcher);
        return;
      }
      drawn.ifPresent(
          by ->
              by.places()
                  .forEach(
                      (column, place) ->
                          catcher.found(Finding.repaired("column-drawn", 1, column, place, ""))));
      if (drawn.isEmpty() && mapping.code().equals(HeadingWords.CODE)) {
        mapping
            .places()
            .forEach(
                (column, place) ->
                    catcher.found(Finding.repaired("column-placed", 1, column, place, "")));
      }
      new Reading(mapping, heading, above(file, mapping), file, catcher).all(rows);
      if (rows instanceof XlsxRows workbook) {
        workbook
            .merged()
            .forEach(one -> catcher.found(Finding.repaired("cells-merged", 0, "", one, "")));
      }
      if (rows instanceof CsvRows csv && csv.endedUnclosed()) {
        catcher.found(Finding.repaired("quotation-open", 0, "", "", ""));
      }
    }
  }

  record Opened(Rows rows, @Nullable TableText text) {}

  static Opened open(ForeignFile file) throws IOException {
    Beginning beginning;
    try (var in = file.open()) {
      beginning = Beginning.of(in);
    }
    if (beginning.isPacked()) {
      return new Opened(new XlsxRows(file), null);
    }
    TableText text = TableText.of(file);
    return new Opened(new CsvRows(text.open(file), text.separator()), text);
  }

  private static void refuseAll(Rows rows, TableMapping mapping, Catcher catcher)
      throws IOException {
    for (Row row = rows.next(); row != null; row = rows.next()) {
      if (!row.isBlank()) {
        String words = String.join(" | ", row.cells());
        catcher.found(
            Finding.refused("table-without-place", row.line(), mapping.code(), words, ""));
      }
    }
  }

  /** The row that names the columns: the first with two cells, or the one that says it is it. */
  static List<String> heading(Rows rows, @Nullable Catcher catcher) throws IOException {
    for (int i = 0; i < ROWS_BEFORE_HEADING; i++) {
      Row row = rows.next();
      if (row == null) {
        break;
      }
      boolean names = row.cells().stream().filter(cell -> !cell.isBlank()).count() >= 2;
      if (names && isKnown(row.cells())) {
        return row.cells();
      }
      boolean template =
          row.cell(0).startsWith("ArchivesSpace") || row.cell(0).startsWith("MAPPING");
      if (names && !template) {
        return row.cells();
      }
      if (catcher != null && !row.isBlank()) {
        String words = String.join(" ", row.cells()).strip();
        catcher.found(Finding.refused("row-before-heading", row.line(), "", words, ""));
      }
    }
    throw new UnreadableFileException(1, "The table has no row that names its columns");
  }

  static boolean isKnown(List<String> cells) {
    return known(cells).isPresent();
  }

  /** What somebody said, which counts before what is known by itself. */
  private Optional<TableMapping> drawn(List<String> heading, Catcher catcher) {
    Optional<ColumnMapping> drawn = kept.of(heading);
    drawn.ifPresent(
        one -> {
          String how = String.join(" ", one.rows(), one.level(), one.multiple(), one.language());
          catcher.found(Finding.repaired("columns-mapped", 1, one.name(), how.strip(), ""));
        });
    return drawn.map(TableCrosswalk::of);
  }

  private static Optional<TableMapping> known(List<String> heading) {
    return Templates.of(heading).or(() -> HeadingWords.of(heading));
  }

  /** Its keys are those of a table placed by its headings, so that drawing it changes no key. */
  private static TableMapping of(ColumnMapping drawn) {
    return new TableMapping(
        HeadingWords.CODE,
        drawn.rows(),
        drawn.multiple(),
        drawn.level(),
        drawn.language(),
        drawn.columns());
  }

  /** By the key and the reference code of each row the key of its record, for what stands below. */
  private static Map<String, String> above(ForeignFile file, TableMapping mapping)
      throws IOException {
    Map<String, String> keys = new HashMap<>();
    if (mapping.columnOf(Places.PARENT) == null) {
      return keys;
    }
    Map<String, String> codes = new HashMap<>();
    try (Rows rows = open(file).rows()) {
      List<String> heading = heading(rows, null);
      List<String> columns = mapping.placesOf(heading);
      for (Row row = rows.next(); row != null; row = rows.next()) {
        Cells cells = new Cells(mapping, heading, columns, row);
        String key = cells.joined(Places.KEY, " ");
        String code = cells.first(Places.CODE);
        if (!key.isEmpty()) {
          keys.put(key, Keys.of(mapping.code(), file.stem(), key));
        }
        if (!code.isEmpty()) {
          String record =
              key.isEmpty() ? Keys.of(mapping.code(), file.stem(), "code", code) : keys.get(key);
          codes.putIfAbsent(code, String.valueOf(record));
        }
      }
    }
    codes.forEach(keys::putIfAbsent);
    return keys;
  }

  /** One reading of one table. */
  private static final class Reading {
    private final TableMapping mapping;
    private final List<String> heading;
    private final List<String> columns;
    private final RowLanguage languages;
    private final Map<String, String> above;
    private final String scope;
    private final Catcher catcher;
    private final Set<String> sent = new HashSet<>();
    private final Map<Integer, String> open = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private @Nullable RowDraft pending;
    private String language = "";

    Reading(
        TableMapping mapping,
        List<String> heading,
        Map<String, String> above,
        ForeignFile file,
        Catcher catcher) {
      this.mapping = mapping;
      this.heading = heading;
      this.columns = mapping.placesOf(heading);
      this.languages = new RowLanguage(heading);
      this.above = above;
      this.scope = file.stem();
      this.catcher = catcher;
    }

    void all(Rows rows) throws IOException {
      for (Row row = rows.next(); row != null; row = rows.next()) {
        if (!row.isBlank() && !row.cells().equals(heading) && !isLabels(row)) {
          take(row);
        }
      }
      flush();
    }

    /** In the template of ArchivesSpace a second row says the columns in words. */
    private boolean isLabels(Row row) {
      return mapping.code().equals("archivesspace-components")
          && (row.cell(0).startsWith("ArchivesSpace")
              || row.cells().contains("Hierarchical Relationship"));
    }

    private void take(Row row) {
      Cells cells = new Cells(mapping, heading, columns, row);
      String said = cells.first(Places.LANGUAGE);
      String usual = mapping.language().isEmpty() ? languages.of(row) : mapping.language();
      String tag = LanguageTags.of(said, usual);
      String own = cells.joined(Places.KEY, " ");
      Optional<EntryKind> kind = kind(cells);
      if (kind.isEmpty()) {
        catcher.found(
            Finding.refused(
                "kind-unknown",
                row.line(),
                cells.column(Places.KIND),
                cells.first(Places.KIND),
                ""));
        return;
      }
      String key = key(own, cells, row, kind.get());
      RowDraft before = pending;
      if (before != null && before.key().equals(key) && !tag.equals(language)) {
        before.translated(cells, tag);
        language = tag;
        return;
      }
      flush();
      if (!sent.add(key)) {
        catcher.found(
            Finding.refused("key-repeated", row.line(), cells.column(Places.KEY), own, key));
        return;
      }
      language = tag;
      String parent = parent(cells, row, key);
      RowDraft made =
          RowDraft.of(kind.get(), key, parent, mapping.level(), cells, tag, row, catcher, scope);
      if (parent == null) {
        made.keepParent(cells, tag);
      }
      made.stands(places.merge(String.valueOf(parent), 1, Integer::sum));
      pending = made;
    }

    private void flush() {
      if (pending != null) {
        pending.send();
        pending = null;
      }
    }

    private Optional<EntryKind> kind(Cells cells) {
      if (!mapping.rows().equals("agent")) {
        String said = cells.first(Places.KIND);
        boolean topic = mapping.rows().equals("topic");
        return topic && said.startsWith("geographic")
            ? Optional.of(EntryKind.PLACE)
            : of(mapping.rows());
      }
      return switch (cells.first(Places.KIND).toLowerCase(Locale.ROOT)) {
        case "person", "personne", "лицо" -> Optional.of(EntryKind.PERSON);
        case "corporate body", "corporatebody", "körperschaft", "collectivité", "организация" ->
            Optional.of(EntryKind.CORPORATE_BODY);
        case "family", "familie", "famille", "семья" -> Optional.of(EntryKind.FAMILY);
        default -> Optional.empty();
      };
    }

    private static Optional<EntryKind> of(String code) {
      for (EntryKind kind : EntryKind.values()) {
        if (kind.code().equals(code)) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }

    private String key(String own, Cells cells, Row row, EntryKind kind) {
      String component = cells.first(Places.COMPONENT);
      if (!own.isEmpty()) {
        return component.isEmpty()
            ? Keys.of(mapping.code(), scope, own)
            : Keys.of(mapping.code(), scope, own, component);
      }
      String code = cells.first(Places.CODE);
      if (!code.isEmpty()) {
        return Keys.of(mapping.code(), scope, "code", code);
      }
      String name = cells.joined(Places.HEADING, " ");
      return kind != EntryKind.UNIT && !name.isEmpty()
          ? Keys.of(mapping.code(), scope, kind.code(), name)
          : Keys.of(mapping.code(), scope, "row", Integer.toString(row.line()));
    }

    private @Nullable String parent(Cells cells, Row row, String key) {
      String depth = cells.first(Places.DEPTH);
      if (depth.matches("\\d{1,2}")) {
        int level = Integer.parseInt(depth);
        open.put(level, key);
        return open.get(level - 1);
      }
      String whole = Keys.of(mapping.code(), scope, cells.joined(Places.KEY, " "));
      if (!cells.first(Places.COMPONENT).isEmpty() && sent.contains(whole)) {
        return whole;
      }
      String parent = cells.first(Places.PARENT);
      if (parent.isEmpty()) {
        return null;
      }
      String record = above.get(parent);
      if (record != null && !record.equals(key)) {
        return record;
      }
      catcher.found(
          Finding.repaired("parent-missing", row.line(), cells.column(Places.PARENT), parent, key));
      return null;
    }
  }
}
