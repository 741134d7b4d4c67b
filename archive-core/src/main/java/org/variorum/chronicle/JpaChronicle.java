package org.variorum.chronicle;

import static java.util.Collections.nCopies;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.event.spi.EventSource;
import org.jspecify.annotations.Nullable;
import org.variorum.contentstore.StoreException;
import org.variorum.settings.Setting;
import org.variorum.settings.SettingKept;

/** Writes the chronicle at the end of each transaction that noted anything. */
@ApplicationScoped
@Transactional
class JpaChronicle implements Chronicle {
  private static final Logger LOG = Logger.getLogger("org.variorum");
  private static final int BATCH = 200;

  @Inject EntityManager archive;
  @Inject ChronicleGround ground;

  private final Map<UUID, Block> running = new ConcurrentHashMap<>();

  /** What a running transaction has noted. */
  private static final class Block {
    private final String name = UUID.randomUUID().toString();
    private final Map<String, Noted> rows = new LinkedHashMap<>();
    private final List<Erasures.Key> erased = new ArrayList<>();
    private boolean resting;
    private boolean written;
  }

  private record Noted(Kept what, List<Object> key) {}

  @Override
  public void note(Kept what, Object... key) {
    Noted noted = new Noted(what, List.copyOf(Arrays.asList(key)));
    block().rows.put(what + " " + noted.key(), noted);
  }

  @Override
  public void erase(String entry, int edition) {
    block().erased.add(new Erasures.Key(entry, edition));
  }

  @Override
  public void rest() {
    block().resting = true;
  }

  @Override
  public void read(Consumer<Line> reader) {
    ground.files().read(reader);
  }

  void note(@Observes SettingKept change) {
    if (change.setting() == Setting.VOCABULARY || change.setting() == Setting.PROFILE) {
      note(Kept.SETTING, change.setting().key());
    }
  }

  private Block block() {
    EventSource session = archive.unwrap(EventSource.class);
    return running.computeIfAbsent(session.getSessionIdentifier(), id -> begun(id, session));
  }

  private Block begun(UUID id, EventSource session) {
    session.getActionQueue().registerProcess(before -> write(id, before));
    session.getActionQueue().registerProcess((success, after) -> settle(id, success));
    return new Block();
  }

  private void write(UUID id, SharedSessionContractImplementor session) {
    Block block = Objects.requireNonNull(running.get(id));
    if (block.resting) {
      return;
    }
    List<Line> lines = session.doReturningWork(connection -> lines(block, connection));
    ground.erasures().intend(block.erased);
    ground.files().append(block.name, lines);
    block.written = true;
  }

  private void settle(UUID id, boolean success) {
    Block block = running.remove(id);
    if (block == null) {
      return;
    }
    try {
      if (success && block.written) {
        ground.files().kept(block.name);
        ground.erase(block.erased);
      } else {
        if (block.written) {
          ground.files().dropped(block.name);
        }
        ground.erasures().forget(block.erased);
      }
    } catch (StoreException e) {
      LOG.log(Level.SEVERE, "The chronicle is behind; it is made up for at the next start", e);
    }
  }

  /** Rows that one column knows are read many at a time, the others one by one. */
  private static List<Line> lines(Block block, Connection connection) throws SQLException {
    Map<Kept, PreparedStatement> asked = new EnumMap<>(Kept.class);
    Map<Kept, Map<String, Line>> known = known(block, connection);
    List<Line> lines = new ArrayList<>();
    try {
      for (Noted noted : block.rows.values()) {
        Map<String, Line> ofKind = known.get(noted.what());
        if (ofKind != null) {
          Line now = ofKind.get(String.valueOf(noted.key().get(0)));
          lines.add(now == null ? gone(block.name, noted) : now);
          continue;
        }
        PreparedStatement one = asked.get(noted.what());
        if (one == null) {
          one = connection.prepareStatement(select(noted.what(), identified(noted.what())));
          asked.put(noted.what(), one);
        }
        lines.addAll(rows(one, block.name, noted.what(), noted.key()));
      }
    } finally {
      for (PreparedStatement one : asked.values()) {
        one.close();
      }
    }
    return signed(connection, block.name, lines);
  }

  /** Of each kind that one column knows the rows, by that column. */
  private static Map<Kept, Map<String, Line>> known(Block block, Connection connection)
      throws SQLException {
    Map<Kept, List<Object>> keys = new EnumMap<>(Kept.class);
    for (Noted noted : block.rows.values()) {
      if (noted.what().key().isPresent()) {
        keys.computeIfAbsent(noted.what(), what -> new ArrayList<>()).add(noted.key().get(0));
      }
    }
    Map<Kept, Map<String, Line>> known = new EnumMap<>(Kept.class);
    for (Map.Entry<Kept, List<Object>> one : keys.entrySet()) {
      Map<String, Line> lines = new HashMap<>();
      for (Line line : rows(connection, block.name, one.getKey(), one.getValue())) {
        lines.put(line.row().path(one.getKey().key().orElseThrow()).asText(), line);
      }
      known.put(one.getKey(), lines);
    }
    return known;
  }

  /** A row that was taken away: nothing is told of it but by what it was known. */
  private static Line gone(String block, Noted noted) {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    Object key = noted.key().get(0);
    row.set(
        noted.what().keys().get(0),
        key instanceof Long number ? row.numberNode(number) : row.textNode(String.valueOf(key)));
    return new Line(block, false, noted.what(), row, null);
  }

  /** The same after those of all who signed any of them. */
  private static List<Line> signed(Connection connection, String block, List<Line> lines)
      throws SQLException {
    Set<String> staff = new LinkedHashSet<>();
    for (Line line : lines) {
      for (String column : line.what().columns()) {
        if (line.what().holds(column) == Kept.Holds.STAFF && line.row().hasNonNull(column)) {
          staff.add(line.row().get(column).asText());
        }
      }
    }
    List<Line> all =
        new ArrayList<>(rows(connection, block, Kept.STAFF, List.<Object>copyOf(staff)));
    all.addAll(lines);
    return all;
  }

  /** Rows of a kind that one column knows. */
  private static List<Line> rows(Connection connection, String block, Kept what, List<Object> keys)
      throws SQLException {
    List<Line> lines = new ArrayList<>();
    for (int from = 0; from < keys.size(); from += BATCH) {
      List<Object> some = keys.subList(from, Math.min(keys.size(), from + BATCH));
      String among =
          " where "
              + what.key().orElseThrow()
              + " in ("
              + String.join(", ", nCopies(some.size(), "?"))
              + ")";
      try (PreparedStatement asked = connection.prepareStatement(select(what, among))) {
        lines.addAll(rows(asked, block, what, some));
      }
    }
    return lines;
  }

  private static String select(Kept what, String where) {
    return "select " + String.join(", ", what.columns()) + " from " + what.table() + where;
  }

  private static List<Line> rows(
      PreparedStatement asked, String block, Kept what, List<Object> values) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      asked.setObject(i + 1, values.get(i));
    }
    try (ResultSet found = asked.executeQuery()) {
      List<Line> lines = new ArrayList<>();
      while (found.next()) {
        lines.add(line(block, what, found));
      }
      return lines;
    }
  }

  private static Line line(String block, Kept what, ResultSet found) throws SQLException {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    byte[] document = null;
    for (String column : what.columns()) {
      switch (what.holds(column)) {
        case TEXT, STAFF, DATE -> row.put(column, found.getString(column));
        case INT -> row.put(column, found.getObject(column, Integer.class));
        case LONG -> row.put(column, found.getObject(column, Long.class));
        case TIME -> row.put(column, time(found.getObject(column, OffsetDateTime.class)));
        case BYTES -> document = found.getBytes(column);
      }
    }
    return new Line(block, false, what, row, document);
  }

  private static @Nullable String time(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant().toString();
  }

  /** Settles what a killed process left: what stands in the tables as it was written counts. */
  void settleLeft() {
    Map<String, List<Line>> blocks =
        ground.files().unsettled().stream()
            .collect(Collectors.groupingBy(Line::block, LinkedHashMap::new, Collectors.toList()));
    blocks.forEach(
        (block, lines) -> {
          if (lines.stream().allMatch(this::stands)) {
            ground.files().kept(block);
          } else {
            ground.files().dropped(block);
          }
        });
    ground.erase(ground.erasures().intended().stream().filter(this::isGone).toList());
    ground.erasures().forget(ground.erasures().intended());
  }

  private boolean isGone(Erasures.Key key) {
    return now(Kept.EDITION, List.of(key.entry(), key.edition())).stream()
        .allMatch(line -> line.document() == null);
  }

  private boolean stands(Line line) {
    List<Object> key = new ArrayList<>();
    for (String column : line.what().keys()) {
      boolean isText = line.what().holds(column) == Kept.Holds.TEXT;
      key.add(
          isText ? line.row().path(column).asText() : (Object) line.row().path(column).asLong());
    }
    List<Line> now = now(line.what(), key);
    if (line.isGone()) {
      return now.isEmpty();
    }
    return now.size() == 1
        && isAsIn(line, now.get(0))
        && Arrays.equals(now.get(0).document(), line.document());
  }

  /** A line of an older version has fewer columns. */
  private static boolean isAsIn(Line line, Line now) {
    return line.row().properties().stream()
        .allMatch(one -> one.getValue().asText().equals(now.row().path(one.getKey()).asText()));
  }

  private List<Line> now(Kept what, List<Object> key) {
    return archive
        .unwrap(EventSource.class)
        .doReturningWork(
            connection -> {
              try (PreparedStatement asked =
                  connection.prepareStatement(select(what, identified(what)))) {
                return rows(asked, "", what, key);
              }
            });
  }

  private static String identified(Kept what) {
    return what.keys().stream().map(key -> key + " = ?").collect(joining(" and ", " where ", ""));
  }

  /** Writes down all that was published before there was a chronicle. */
  void writeEarlier() {
    archive
        .unwrap(EventSource.class)
        .doWork(
            connection -> {
              for (Kept what : Kept.values()) {
                if (what != Kept.STAFF) {
                  writeEarlier(what, connection);
                }
              }
            });
  }

  private void writeEarlier(Kept what, Connection connection) throws SQLException {
    String sql =
        "select "
            + String.join(", ", what.columns())
            + " from "
            + what.table()
            + published(what)
            + " order by "
            + String.join(", ", what.keys());
    try (PreparedStatement asked = connection.prepareStatement(sql)) {
      asked.setFetchSize(BATCH);
      try (ResultSet found = asked.executeQuery()) {
        List<Line> lines = new ArrayList<>();
        String block = UUID.randomUUID().toString();
        while (found.next()) {
          lines.add(line(block, what, found));
          if (lines.size() == BATCH) {
            writeEarlier(block, signed(connection, block, lines));
            lines.clear();
            block = UUID.randomUUID().toString();
          }
        }
        writeEarlier(block, signed(connection, block, lines));
      }
    }
  }

  private static String published(Kept what) {
    if (what == Kept.SETTING) {
      return " where name in ('vocabulary', 'archive')";
    }
    return what == Kept.ENTRY
        ? " where exists (select 1 from edition e where e.entry_id = entry.id)"
            + " or exists (select 1 from merger m where m.gone_id = entry.id)"
        : what == Kept.RECORD_SAID
            ? " where exists (select 1 from entry e where e.id = record_said.entry_id"
                + " and e.edition is not null and not e.edited)"
            : "";
  }

  private void writeEarlier(String block, List<Line> lines) {
    if (!lines.isEmpty()) {
      ground
          .files()
          .append(
              block,
              lines.stream()
                  .map(line -> new Line(block, true, line.what(), line.row(), line.document()))
                  .toList());
      ground.files().kept(block);
    }
  }
}
