package org.variorum.rebuild;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hibernate.Session;
import org.hibernate.jdbc.Work;
import org.jspecify.annotations.Nullable;
import org.variorum.chronicle.Chronicle;
import org.variorum.chronicle.Kept;
import org.variorum.chronicle.Line;
import org.variorum.document.Document;
import org.variorum.document.DocumentCodec;
import org.variorum.edition.EditionLedger;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.entry.Link;
import org.variorum.entry.Links;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.StaffId;
import org.variorum.language.Texts;
import org.variorum.revision.Act;
import org.variorum.revision.DeskEntry;
import org.variorum.revision.Drafts;
import org.variorum.revision.Made;
import org.variorum.staff.Actor;
import org.variorum.staff.Role;
import org.variorum.staff.StaffMember;
import org.variorum.staff.StaffMembers;

/** Writes rows from lines of the chronicle, which learns nothing new by it. */
@ApplicationScoped
@Transactional
class JpaRebuilding {
  /** What stands in place of what was erased, at the desk only. */
  private static final Texts NOTHING = Texts.english("\u2014");

  @Inject EntityManager archive;
  @Inject Chronicle chronicle;
  @Inject Drafts drafts;
  @Inject EditionLedger ledger;
  @Inject StaffMembers staff;
  @Inject DocumentCodec codec;
  @Inject Clock clock;

  boolean isEmpty() {
    return archive.createQuery("select count(d) from DeskEntry d", Long.class).getSingleResult()
        == 0;
  }

  /** Those who signed, so that it stays told who did: they cannot sign in. */
  void signers(List<Line> lines) {
    chronicle.rest();
    for (Line line : lines) {
      StaffId id = new StaffId(text(line, "id"));
      String signs = text(line, "signs");
      staff.keep(
          new StaffMember(id, "former-" + id, signs, signs, Role.CONTRIBUTOR, "", false, true));
    }
  }

  void settings(List<Line> lines) {
    chronicle.rest();
    for (Line line : lines) {
      execute("delete from setting where name = ?", List.of(text(line, "name")));
      insert(line, Map.of(), null);
    }
  }

  /** Makes room for entries; those that are there stay as they are. */
  void announce(Map<String, EntryKind> entries) {
    chronicle.rest();
    List<EntryId> ids = entries.keySet().stream().map(EntryId::new).toList();
    for (EntryId id : drafts.unknown(ids)) {
      EntryKind kind = Objects.requireNonNull(entries.get(id.value()));
      drafts.add(new DeskEntry(id, kind, clock.instant()));
    }
    archive.flush();
  }

  /** The keys by which imports find entries again; before their documents come. */
  void key(List<Line> entries) {
    chronicle.rest();
    for (Line line : entries) {
      execute(
          "update entry set external_id = ? where id = ?",
          Arrays.asList(line.row().path("external_id").asText(null), text(line, "id")));
    }
  }

  /** Writes editions, and revisions that say the same. */
  void editions(List<Line> lines) {
    chronicle.rest();
    Map<Line, Entry> read = new HashMap<>();
    Map<String, EntryKind> named = new TreeMap<>();
    for (Line line : lines) {
      Entry entry = codec.read(Objects.requireNonNull(line.document()));
      read.put(line, entry);
      named.put(entry.id().value(), entry.kind());
      Links.of(entry).stream()
          .map(Link::target)
          .forEach(target -> named.putIfAbsent(target.value(), EntryKind.TOPIC));
    }
    announce(named);
    for (Line line : lines) {
      edition(line, Objects.requireNonNull(read.get(line)));
    }
    archive.flush();
    archive.clear();
  }

  private void edition(Line line, Entry entry) {
    byte[] bytes = Objects.requireNonNull(line.document());
    if (!Document.digestOf(bytes).equals(text(line, "digest"))) {
      throw new IllegalStateException("The chronicle is damaged at " + line.key());
    }
    int revision = revise(entry, line);
    insert(line, Map.of("revision", revision), bytes);
  }

  private int revise(Entry entry, Line line) {
    DeskEntry head = Objects.requireNonNull(archive.find(DeskEntry.class, entry.id().value()));
    Instant when = Instant.parse(text(line, "published_at"));
    int number =
        drafts.revise(head, entry, codec.write(entry), Act.IMPORTED, new Made(by(line), when));
    archive.flush();
    return number;
  }

  private static Actor by(Line line) {
    @Nullable String key = line.row().path("published_by").asText(null);
    return key == null ? Actor.OPERATOR : new Actor(new StaffId(key), "", Set.of());
  }

  /**
   * Of what was suppressed number, day and digest; its entry has a revision by now, or gets one.
   */
  void erased(List<Line> lines) {
    announce(named(lines));
    for (Line line : lines) {
      DeskEntry head =
          Objects.requireNonNull(archive.find(DeskEntry.class, text(line, "entry_id")));
      if (head.isAnnouncedOnly()) {
        revise(Entry.titled(new EntryId(head.id()), head.kind(), NOTHING), line);
      }
      insert(line, Map.of("revision", head.revision()), null);
    }
  }

  /** Where each entry stood; what was only drafted by then is a draft again. */
  void stand(List<Line> entries) {
    chronicle.rest();
    for (Line line : entries) {
      DeskEntry head = archive.find(DeskEntry.class, text(line, "id"));
      if (head != null && !head.isAnnouncedOnly()) {
        Line standing = line.with("state", state(line));
        update(standing);
      }
    }
    archive.clear();
  }

  private static String state(Line line) {
    String state = text(line, "state");
    if (line.row().hasNonNull("edition")) {
      return "PUBLISHED";
    }
    return Set.of("TRASHED", "MERGED").contains(state) ? state : "WITHDRAWN";
  }

  private void update(Line line) {
    List<String> columns =
        List.of(
            "state",
            "edition",
            "import_digest",
            "import_file",
            "import_base_digest",
            "changed_at",
            "state_since",
            "state_by",
            "state_before");
    String sql =
        "update entry set edited = false, "
            + String.join(" = ?, ", columns)
            + " = ? where id = '"
            + new EntryId(text(line, "id"))
            + "'";
    connected(
        connection -> {
          try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < columns.size(); i++) {
              set(update, i + 1, line.what().type(columns.get(i)), line.row().path(columns.get(i)));
            }
            update.executeUpdate();
          }
        });
  }

  /**
   * Which revisions hold what records of imports said, as far as they were published: else a record
   * stands beside what is there.
   */
  void bases() {
    archive
        .createNativeQuery(
            "update entry set import_base = (select max(r.number) from revision r where"
                + " r.entry_id = entry.id and r.digest = entry.import_base_digest)")
        .executeUpdate();
  }

  /** Which records are about which entries, and what they said as far as these tell. */
  void recordsSaid(List<Line> lines) {
    chronicle.rest();
    List<Line> told = lines.stream().filter(line -> line.row().hasNonNull("entry_id")).toList();
    List<EntryId> entries =
        told.stream().map(line -> new EntryId(text(line, "entry_id"))).distinct().toList();
    Map<EntryId, Entry> shown = new HashMap<>();
    ledger.held(entries).forEach(held -> shown.put(held.entry().id(), held.entry()));
    for (Line line : told) {
      Entry edition = shown.get(new EntryId(text(line, "entry_id")));
      if (edition != null) {
        recordSaid(line, edition);
      }
    }
  }

  private void recordSaid(Line line, Entry edition) {
    String key = text(line, "record_key");
    Set<String> held = new HashSet<>(Arrays.asList(text(line, "held").split(" ", -1)));
    Entry said = base(key, edition.id()).orElseGet(() -> SaidAgain.of(codec, edition, key, held));
    insert(line, Map.of(), codec.write(said).bytes());
  }

  /** What an entry was made of, if that is this record and known: it cites itself nowhere. */
  private Optional<Entry> base(String key, EntryId entry) {
    DeskEntry head = Objects.requireNonNull(archive.find(DeskEntry.class, entry.value()));
    Integer base = head.importBase();
    boolean own = key.equals(Objects.requireNonNullElse(head.externalId(), head.id()));
    return own && base != null
        ? Optional.ofNullable(drafts.revisions(Map.of(entry, base)).get(entry))
        : Optional.empty();
  }

  /** Writes rows as they are. */
  void insert(List<Line> lines) {
    chronicle.rest();
    lines.forEach(line -> insert(line, Map.of(), null));
  }

  /** A merger names revisions; of those only the published ones are left. */
  void mergers(List<Line> lines) {
    chronicle.rest();
    for (Line line : lines) {
      DeskEntry kept = archive.find(DeskEntry.class, text(line, "kept_id"));
      if (kept != null && !kept.isAnnouncedOnly()) {
        int last = kept.revision();
        insert(line, Map.of("kept_before", last, "kept_after", last), null);
      }
    }
  }

  /** The pages by which the archive speaks of itself show their newest text. */
  void turnPages() {
    archive
        .createNativeQuery(
            "update standing_page set number = coalesce("
                + "(select max(t.number) from standing_text t where t.name = standing_page.name), 0)")
        .executeUpdate();
  }

  /** No number is given to a row that the chronicle knows by it already. */
  void goOnAfter(Collection<Line> lines) {
    long last =
        lines.stream().mapToLong(line -> line.row().path("row_id").asLong()).max().orElse(0);
    connected(
        connection -> {
          try (Statement statement = connection.createStatement()) {
            statement.execute("alter sequence row_sequence restart with " + (last + 1000));
          }
        });
  }

  /** The entries that rows name. */
  static Map<String, EntryKind> named(Collection<Line> lines) {
    Map<String, EntryKind> named = new TreeMap<>();
    for (Line line : lines) {
      for (String column : List.of("entry_id", "gone_id", "kept_id")) {
        if (line.row().hasNonNull(column)) {
          named.putIfAbsent(line.row().path(column).asText(), EntryKind.TOPIC);
        }
      }
    }
    return named;
  }

  private void insert(Line line, Map<String, Integer> otherwise, byte @Nullable [] document) {
    Map<String, Object> fixed = new TreeMap<>(otherwise);
    if (line.what() == Kept.HIDING) {
      fixed.put("note", "");
    }
    if (line.what() == Kept.HIDING || line.what() == Kept.WITHDRAWAL) {
      fixed.put("version", 0);
    }
    Set<String> columns = new TreeSet<>(line.what().columns());
    columns.addAll(fixed.keySet());
    if (line.what() == Kept.RECORD_SAID) {
      columns.add("document");
    }
    List<String> names = new ArrayList<>(columns);
    String sql =
        "insert into "
            + line.what().table()
            + " ("
            + String.join(", ", names)
            + ") values ("
            + String.join(", ", Collections.nCopies(names.size(), "?"))
            + ")";
    connected(
        connection -> {
          try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < names.size(); i++) {
              String name = names.get(i);
              if (fixed.containsKey(name)) {
                insert.setObject(i + 1, fixed.get(name));
              } else if (name.equals("document")) {
                insert.setBytes(i + 1, document);
              } else {
                set(insert, i + 1, line.what().type(name), line.row().path(name));
              }
            }
            insert.executeUpdate();
          }
        });
  }

  private static void set(PreparedStatement into, int at, int type, JsonNode value)
      throws SQLException {
    if (value.isMissingNode() || value.isNull()) {
      into.setNull(at, type);
      return;
    }
    switch (type) {
      case Types.INTEGER -> into.setInt(at, value.asInt());
      case Types.BIGINT -> into.setLong(at, value.asLong());
      case Types.DATE -> into.setObject(at, LocalDate.parse(value.asText()));
      case Types.TIMESTAMP_WITH_TIMEZONE ->
          into.setObject(
              at, OffsetDateTime.ofInstant(Instant.parse(value.asText()), ZoneOffset.UTC));
      default -> into.setString(at, value.asText());
    }
  }

  private void execute(String sql, List<@Nullable String> values) {
    connected(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
              statement.setString(i + 1, values.get(i));
            }
            statement.executeUpdate();
          }
        });
  }

  private void connected(Work work) {
    archive.flush();
    archive.unwrap(Session.class).doWork(work);
  }

  private static String text(Line line, String column) {
    return line.row().path(column).asText();
  }
}
