package org.variorum.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.variorum.chronicle.Chronicle;
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
  @Inject JpaLines rows;
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
      rows.execute("delete from setting where name = ?", List.of(text(line, "name")));
      rows.insert(line);
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
      rows.execute(
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
    rows.insert(line, Map.of("revision", revision, "document", bytes));
  }

  private int revise(Entry entry, Line line) {
    DeskEntry head = Objects.requireNonNull(archive.find(DeskEntry.class, entry.id().value()));
    Instant when = Instant.parse(text(line, "published_at"));
    int number =
        drafts.revise(
            head,
            entry,
            codec.write(entry),
            Act.IMPORTED,
            new Made(by(line, "published_by"), when));
    archive.flush();
    return number;
  }

  private static Actor by(Line line, String column) {
    @Nullable String key = line.row().path(column).asText(null);
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
      rows.insert(line, Map.of("revision", head.revision()));
    }
  }

  /**
   * Where each entry stood; what was only drafted by then is a draft again.
   *
   * @param shown the editions that visitors see, or saw last, by the identifiers of the entries
   */
  void stand(List<Line> entries, Map<String, Integer> shown) {
    chronicle.rest();
    sayAgain(entries, shown);
    for (Line line : entries) {
      DeskEntry head = archive.find(DeskEntry.class, text(line, "id"));
      if (head != null && !head.isAnnouncedOnly()) {
        Line standing = line.with("state", state(line));
        rows.update(standing);
      }
    }
    archive.clear();
  }

  /** What was published after the edition that counts was taken back: that is the newest again. */
  private void sayAgain(List<Line> entries, Map<String, Integer> shown) {
    Map<EntryId, Integer> before = new HashMap<>();
    archive
        .createQuery(
            "select e.entryId, e.number, e.revision from Edition e, DeskEntry d where d.id ="
                + " e.entryId and e.entryId in :ids and e.revision < d.revision and e.document is"
                + " not null",
            Object[].class)
        .setParameter("ids", entries.stream().map(line -> text(line, "id")).toList())
        .getResultStream()
        .filter(row -> row[1].equals(shown.get((String) row[0])))
        .forEach(row -> before.put(new EntryId((String) row[0]), (Integer) row[2]));
    Map<EntryId, Entry> said = drafts.revisions(before);
    for (Line line : entries) {
      Entry again = said.get(new EntryId(text(line, "id")));
      if (again != null) {
        DeskEntry head = Objects.requireNonNull(archive.find(DeskEntry.class, text(line, "id")));
        Made made = new Made(by(line, "state_by"), Instant.parse(text(line, "changed_at")));
        drafts.revise(head, again, codec.write(again), Act.RESTORED, made);
      }
    }
    archive.flush();
  }

  private static String state(Line line) {
    String state = text(line, "state");
    if (line.row().hasNonNull("edition")) {
      return "PUBLISHED";
    }
    return Set.of("TRASHED", "MERGED").contains(state) ? state : "WITHDRAWN";
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
    List<EntryId> entries =
        lines.stream().map(line -> new EntryId(text(line, "entry_id"))).distinct().toList();
    Map<EntryId, Entry> shown = new HashMap<>();
    ledger.held(entries).forEach(held -> shown.put(held.entry().id(), held.entry()));
    for (Line line : lines) {
      Entry edition = shown.get(new EntryId(text(line, "entry_id")));
      if (edition != null) {
        recordSaid(line, edition);
      }
    }
  }

  private void recordSaid(Line line, Entry edition) {
    String key = text(line, "record_key");
    Set<String> held = new HashSet<>(Arrays.asList(text(line, "held").split(" ", -1)));
    Entry said =
        base(key, edition.id())
            .orElseGet(() -> SaidAgain.of(codec, edition, key, held, text(line, "dated")));
    rows.insert(line, Map.of("document", codec.write(said).bytes()));
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
    lines.forEach(rows::insert);
  }

  /** A merger names revisions; of those only the published ones are left. */
  void mergers(List<Line> lines) {
    chronicle.rest();
    for (Line line : lines) {
      DeskEntry kept = archive.find(DeskEntry.class, text(line, "kept_id"));
      if (kept != null && !kept.isAnnouncedOnly()) {
        int last = kept.revision();
        rows.insert(line, Map.of("kept_before", last, "kept_after", last));
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
    rows.goOnAfter(last);
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

  private static String text(Line line, String column) {
    return line.row().path(column).asText();
  }
}
