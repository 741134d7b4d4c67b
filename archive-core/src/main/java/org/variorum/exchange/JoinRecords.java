package org.variorum.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.authority.Authority;
import org.variorum.citation.Locator;
import org.variorum.curation.JoinedRecord;
import org.variorum.date.HistoricalDate;
import org.variorum.document.DocumentCodec;
import org.variorum.entry.Entry;
import org.variorum.entry.Particulars;
import org.variorum.entry.Relation;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.intake.RecordsSaid;
import org.variorum.joining.Brought;
import org.variorum.joining.Joining;
import org.variorum.joining.Joint;
import org.variorum.place.Concept;
import org.variorum.revision.Act;
import org.variorum.revision.Drafts;
import org.variorum.revision.KnownEntries;
import org.variorum.revision.KnownEntry;

/** Puts records together with the entries that they are about, many in a few questions. */
@ApplicationScoped
class JoinRecords {
  private static final int LONGEST_LOCATOR = 200;
  private static final int LONGEST_FILE = 4000;
  private static final int LONGEST_DATES = 1000;

  @Inject KnownEntries known;
  @Inject Drafts drafts;
  @Inject RecordsSaid said;
  @Inject DocumentCodec codec;

  /** A record and the entry that it alone would be. */
  record Due(IncomingRecord record, Entry said) {}

  /** What comes of them, by their entries, as these are now. */
  Map<EntryId, Joined> join(Roll roll, List<Due> records) {
    List<Due> due =
        records.stream().map(one -> new Due(one.record(), withoutItself(one.said()))).toList();
    if (due.isEmpty()) {
      return Map.of();
    }
    Map<EntryId, KnownEntry> heads = new HashMap<>();
    known.identified(due.stream().map(one -> one.record().id()).toList()).stream()
        .filter(head -> head.revision() > 0)
        .forEach(head -> heads.put(head.id(), head));
    Map<EntryId, Integer> revisions = new HashMap<>();
    Map<EntryId, Integer> bases = new HashMap<>();
    heads.forEach(
        (id, head) -> {
          revisions.put(id, head.revision());
          if (head.base() != null) {
            bases.put(id, head.base());
          }
        });
    Together all =
        new Together(
            roll,
            heads,
            drafts.revisions(revisions),
            drafts.revisions(bases),
            said.of(due.stream().map(one -> one.record().head().name()).toList()),
            old(due));
    Map<EntryId, Joined> joined = new HashMap<>();
    due.stream()
        .sorted(Comparator.comparing(one -> !one.record().isOwn()))
        .forEach(one -> joined.compute(one.record().id(), (id, before) -> all.of(one, before)));
    return joined;
  }

  /** What a record refers to may be the very entry that both are about, which is no relation. */
  private static Entry withoutItself(Entry said) {
    EntryId id = said.id();
    Set<LocalId> own =
        said.relations().stream()
            .filter(relation -> relation.entry().equals(id))
            .map(Relation::id)
            .collect(Collectors.toSet());
    Concept concept = said.particulars().concept();
    return (concept == null ? said : said.with(Particulars.of(concept.apartFrom(id)))).without(own);
  }

  /** Those that say what their entries said once; in that they say nothing new. */
  private Set<EntryId> old(List<Due> due) {
    Map<EntryId, String> digests = new HashMap<>();
    due.stream()
        .filter(one -> one.record().isOwn())
        .forEach(one -> digests.put(one.said().id(), codec.write(one.said()).digest()));
    return known.said(digests);
  }

  /** What is known of some entries. */
  private final class Together {
    private final Roll roll;
    private final Map<EntryId, KnownEntry> heads;
    private final Map<EntryId, Entry> newest;
    private final Map<EntryId, Entry> bases;
    private final Map<String, RecordsSaid.Said> before;
    private final Set<EntryId> old;

    Together(
        Roll roll,
        Map<EntryId, KnownEntry> heads,
        Map<EntryId, Entry> newest,
        Map<EntryId, Entry> bases,
        Map<String, RecordsSaid.Said> before,
        Set<EntryId> old) {
      this.roll = roll;
      this.heads = heads;
      this.newest = newest;
      this.bases = bases;
      this.before = before;
      this.old = old;
    }

    /**
     * Puts one together with its entry.
     *
     * @param before what came of other records about the same entry
     */
    Joined of(Due due, @Nullable Joined before) {
      EntryId id = due.record().id();
      KnownEntry head = heads.get(id);
      if (before == null && (head == null || head.isUndone())) {
        refuseAlone(due.record());
      }
      if (head == null && before == null) {
        return made(due);
      }
      Entry kept = before == null ? Objects.requireNonNull(newest.get(id)) : before.entry();
      Brought.Cited dated = before == null ? null : before.dated();
      Joint joint = joint(due, head, kept, dated);
      boolean fills = !Objects.equals(exists(kept), exists(joint.entry()));
      JoinedRecord record =
          new JoinedRecord(
              due.record().head().name(),
              due.record().head().digest(),
              due.record().isOwn(),
              head == null ? 0 : head.revision(),
              head == null || head.act() == Act.IMPORTED,
              due.said(),
              joint.held(),
              fills ? filled(due, joint.entry()) : before(due));
      if (fills) {
        dated = file(due);
      }
      return before == null
          ? new Joined(kept, joint.entry(), List.of(record), dated)
          : before.with(joint.entry(), record, dated);
    }

    /** What makes an entry, that others of the same delivery are about. */
    private Joined made(Due due) {
      IncomingRecord record = due.record();
      boolean dated = exists(due.said()) != null;
      JoinedRecord first =
          new JoinedRecord(
              record.head().name(),
              record.head().digest(),
              true,
              0,
              true,
              due.said(),
              Set.copyOf(due.said().parts()),
              dated ? filled(due, due.said()) : null);
      return new Joined(due.said(), due.said(), List.of(first), dated ? file(due) : null);
    }

    /** What is about an entry that another record makes does not come without that. */
    private static void refuseAlone(IncomingRecord record) {
      if (record.isFollower()) {
        throw new RefusedRecordException(
            "refers to '%s', which was not taken (%s)"
                .formatted(record.maker().head().name(), record.maker().head().place()));
      }
    }

    private static @Nullable HistoricalDate exists(Entry entry) {
      Authority authority = entry.particulars().authority();
      return authority == null ? null : authority.exists();
    }

    private static RecordsSaid.@Nullable Dated filled(Due due, Entry joined) {
      RecordHead head = due.record().head();
      String file = FileSources.lasting(head.place(), head.mark());
      HistoricalDate exists = exists(joined);
      return exists == null
              || file.length() > LONGEST_FILE
              || RecordsSaid.Dated.inWords(exists).length() > LONGEST_DATES
          ? null
          : new RecordsSaid.Dated(head.name(), file, RecordsSaid.Dated.inWords(exists));
    }

    /** What it filled when it came before. */
    private static RecordsSaid.@Nullable Dated before(Due due) {
      return due.record().dated().stream()
          .filter(one -> one.key().equals(due.record().head().name()))
          .findFirst()
          .orElse(null);
    }

    /** Who filled the dates that an entry has now. */
    private static Optional<RecordsSaid.Dated> dating(Due due, Entry kept) {
      HistoricalDate exists = exists(kept);
      return exists == null
          ? Optional.empty()
          : due.record().dated().stream()
              .filter(one -> one.dates().equals(RecordsSaid.Dated.inWords(exists)))
              .findFirst();
    }

    /**
     * @param dated the file that the dates of existence come from, if another record brought them
     */
    private Joint joint(
        Due due, @Nullable KnownEntry head, Entry kept, Brought.@Nullable Cited dated) {
      boolean own = due.record().isOwn();
      RecordsSaid.Said last = last(due);
      Entry base = own ? bases.get(due.record().id()) : null;
      Entry then = last == null ? base : codec.read(last.document());
      Set<LocalId> held = new HashSet<>(last == null ? Set.of() : last.held());
      if (last == null && base != null) {
        held.addAll(base.parts());
      }
      if (own && then == null && old.contains(due.record().id())) {
        return new Joint(kept, held);
      }
      Optional<RecordsSaid.Dated> dating = dating(due, kept);
      Brought.Cited standing =
          dated != null
              ? dated
              : head == null
                  ? file(due.record().maker().head())
                  : dating
                      .map(
                          one ->
                              one.file().isEmpty() ? earlier(head) : cited(one.file(), one.key()))
                      .orElseGet(() -> standing(head));
      boolean mine = dating.filter(one -> one.key().equals(due.record().head().name())).isPresent();
      return Joining.of(
          codec, kept, new Brought(due.said(), then, held, own, mine, file(due), standing));
    }

    private RecordsSaid.@Nullable Said last(Due due) {
      RecordsSaid.Said last = before.get(due.record().head().name());
      return last != null && last.entry().equals(due.record().id()) ? last : null;
    }

    private Brought.Cited file(Due due) {
      return file(due.record().head());
    }

    private Brought.Cited file(RecordHead head) {
      String name = FileSources.name(head.place(), head.mark());
      return cited(name, head.name());
    }

    private Brought.Cited standing(KnownEntry head) {
      String file = FileSources.standing(head);
      return file.isEmpty() ? earlier(head) : cited(file, String.valueOf(head.externalId()));
    }

    private Brought.Cited earlier(KnownEntry head) {
      return cited("", head.id() + ", " + head.revision());
    }

    private Brought.Cited cited(String file, String where) {
      EntryId source =
          roll.keyed(FileSources.key(file))
              .map(IncomingRecord::id)
              .orElseThrow(
                  () -> new RefusedRecordException("its entry was changed meanwhile; try again"));
      String locator =
          where.length() > LONGEST_LOCATOR ? where.substring(0, LONGEST_LOCATOR) : where;
      return new Brought.Cited(source, new Locator(locator).text(), file);
    }
  }
}
