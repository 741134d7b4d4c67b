package org.variorum.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.chronicle.Chronicle;
import org.variorum.chronicle.Kept;
import org.variorum.claim.Claim;
import org.variorum.claim.Question;
import org.variorum.description.Description;
import org.variorum.document.DocumentCodec;
import org.variorum.edition.EntriesWithdrawn;
import org.variorum.edition.OutboxRow;
import org.variorum.edition.PartKey;
import org.variorum.edition.PublicationChanged;
import org.variorum.edition.PublishedCitation;
import org.variorum.edition.PublishedClaim;
import org.variorum.edition.PublishedEntry;
import org.variorum.edition.PublishedHead;
import org.variorum.edition.PublishedIdentifier;
import org.variorum.edition.PublishedLink;
import org.variorum.edition.PublishedName;
import org.variorum.edition.PublishedOccurrence;
import org.variorum.edition.PublishedPicture;
import org.variorum.edition.PublishedPlace;
import org.variorum.edition.PublishedQuestion;
import org.variorum.edition.PublishedSource;
import org.variorum.entry.CitedPlace;
import org.variorum.entry.Entry;
import org.variorum.entry.KnownElsewhere;
import org.variorum.entry.Links;
import org.variorum.harvest.HarvestLedger;
import org.variorum.hiding.Hidings;
import org.variorum.hiding.Veil;
import org.variorum.identifier.EntryId;
import org.variorum.intake.RecordsSaid;
import org.variorum.living.MayBeLiving;
import org.variorum.merger.Mergers;
import org.variorum.merger.Redirections;
import org.variorum.name.NameForm;
import org.variorum.persistence.JpaNewRows;
import org.variorum.place.Concept;
import org.variorum.revision.DeskEntry;
import org.variorum.revision.DeskIdentifier;
import org.variorum.revision.DeskLink;
import org.variorum.revision.DeskName;
import org.variorum.revision.Made;
import org.variorum.source.Work;
import org.variorum.task.TaskMatter;
import org.variorum.task.Tasks;
import org.variorum.vocabulary.Vocabularies;
import org.variorum.vocabulary.Vocabulary;

@ApplicationScoped
@Transactional
class JpaProjector implements Projector {
  private static final List<String> PUBLISHED_PARTS =
      List.of(
          "PublishedName",
          "PublishedLink",
          "PublishedQuestion",
          "PublishedClaim",
          "PublishedCitation",
          "PublishedPicture",
          "PublishedIdentifier",
          "PublishedOccurrence");
  private static final List<String> OF_THE_WHOLE = List.of("PublishedSource", "PublishedPlace");

  /** An edition with what lists show of it. */
  private record Headed(Shown shown, PublishedHead head) {}

  @Inject EntityManager archive;
  @Inject Chronicle chronicle;
  @Inject Vocabularies vocabularies;
  @Inject Hidings hidings;
  @Inject Mergers mergers;
  @Inject DocumentCodec codec;
  @Inject Tasks tasks;
  @Inject HarvestLedger harvests;
  @Inject RecordsSaid said;
  @Inject Clock clock;
  @Inject Event<PublicationChanged> changes;
  @Inject Event<EntriesWithdrawn> withdrawals;

  @Override
  public void desk(List<Entry> drafts) {
    names(drafts);
    identifiers(drafts);
    links(drafts);
    tasks.describe(drafts);
  }

  @Override
  public void deskNew(List<Entry> drafts) {
    writeNames(drafts);
    writeIdentifiers(drafts);
    writeLinks(drafts);
    tasks.describeNew(drafts);
  }

  @Override
  public void redraw(List<Redrawn> drafts) {
    names(changed(drafts, Entry::names));
    identifiers(changed(drafts, KnownElsewhere::of));
    links(changed(drafts, Links::of));
    tasks.describe(changed(drafts, TaskMatter::of));
  }

  /** Those drafts that say something else there. */
  private static List<Entry> changed(List<Redrawn> drafts, Function<Entry, Object> there) {
    return drafts.stream()
        .filter(one -> !there.apply(one.before()).equals(there.apply(one.after())))
        .map(Redrawn::after)
        .toList();
  }

  private void names(List<Entry> drafts) {
    if (drafts.isEmpty()) {
      return;
    }
    clear(List.of("DeskName"), "entryId", ids(drafts.stream().map(Entry::id).toList()));
    writeNames(drafts);
  }

  private void writeNames(List<Entry> drafts) {
    JpaNewRows rows = new JpaNewRows();
    for (Entry draft : drafts) {
      draft.names().forEach(name -> rows.add(new DeskName(draft.id().value(), name)));
    }
    rows.write(archive);
  }

  private void identifiers(List<Entry> drafts) {
    if (drafts.isEmpty()) {
      return;
    }
    clear(List.of("DeskIdentifier"), "entryId", ids(drafts.stream().map(Entry::id).toList()));
    writeIdentifiers(drafts);
  }

  private void writeIdentifiers(List<Entry> drafts) {
    JpaNewRows rows = new JpaNewRows();
    for (Entry draft : drafts) {
      KnownElsewhere.of(draft)
          .forEach(known -> rows.add(new DeskIdentifier(draft.id().value(), known)));
    }
    rows.write(archive);
  }

  private void links(List<Entry> drafts) {
    if (drafts.isEmpty()) {
      return;
    }
    clear(List.of("DeskLink"), "entryId", ids(drafts.stream().map(Entry::id).toList()));
    writeLinks(drafts);
  }

  private void writeLinks(List<Entry> drafts) {
    Redirections redirections = mergers.redirections();
    JpaNewRows rows = new JpaNewRows();
    for (Entry draft : drafts) {
      Links.of(redirections.followed(codec, draft))
          .forEach(link -> rows.add(new DeskLink(draft.id().value(), link)));
    }
    rows.write(archive);
  }

  @Override
  public void publish(List<Shown> editions) {
    List<EntryId> entries = editions.stream().map(shown -> shown.entry().id()).toList();
    List<String> ids = ids(entries);
    hold(ids);
    Map<String, PublishedEntry> known = heads(ids);
    JpaKnownQuestions before = JpaKnownQuestions.of(archive, known.keySet());
    clearParts(known.keySet());
    Veil veil = hidings.veil(entries);
    List<Shown> open = editions.stream().filter(shown -> !isHidden(veil, shown)).toList();
    if (open.size() < editions.size()) {
      entries.stream().filter(entry -> !isAmong(open, entry)).forEach(this::removeHead);
    }
    Vocabulary vocabulary = vocabularies.current();
    Redirections redirections = mergers.redirections();
    List<Entry> followed =
        open.stream().map(shown -> redirections.followed(codec, shown.entry())).toList();
    List<Headed> heads = new ArrayList<>();
    for (int one = 0; one < open.size(); one++) {
      Entry bare = codec.without(veil.scans(), followed.get(one));
      heads.add(new Headed(open.get(one), Heads.of(bare, vocabulary)));
    }
    // All heads before any part, which refer to them; in the order of their names, as indexes are.
    heads.stream()
        .sorted(Comparator.comparing(one -> one.head().english().sortKey()))
        .forEach(one -> head(one.shown(), known.get(one.shown().entry().id().value()), one.head()));
    List<HarvestLedger.Seen> seen = seen(open, followed);
    Set<EntryId> told = seen.stream().map(HarvestLedger.Seen::entry).collect(Collectors.toSet());
    harvests.gone(entries.stream().filter(entry -> !told.contains(entry)).toList());
    harvests.shown(seen);
    JpaNewRows rows =
        new JpaNewRows()
            .inOrder(PublishedOccurrence.class, PublishedOccurrence.BY_DAY)
            .inOrder(PublishedClaim.class, PublishedClaim.BY_VALUE)
            .inOrder(PublishedCitation.class, PublishedCitation.BY_SOURCE);
    for (int one = 0; one < open.size(); one++) {
      parts(followed.get(one), rows);
      questions(open.get(one), followed.get(one), before, vocabulary, rows);
      occurrences(followed.get(one), vocabulary, rows);
    }
    rows.write(archive);
  }

  /** What is not shown has none, as the tables themselves hold. */
  private void clearParts(Collection<String> shown) {
    if (!shown.isEmpty()) {
      clear(PUBLISHED_PARTS, "entryId", shown);
      clear(OF_THE_WHOLE, "id", shown);
    }
  }

  /** Harvesters are told of nobody who may be living. */
  private List<HarvestLedger.Seen> seen(List<Shown> open, List<Entry> followed) {
    LocalDate today = LocalDate.now(clock);
    List<HarvestLedger.Seen> seen = new ArrayList<>();
    for (int one = 0; one < open.size(); one++) {
      Entry entry = followed.get(one);
      if (MayBeLiving.on(today, entry).isPresent()) {
        continue;
      }
      Description unit = entry.particulars().description();
      seen.add(
          new HarvestLedger.Seen(
              entry.id(),
              entry.kind(),
              unit == null ? null : unit.parent(),
              open.get(one).key().number(),
              open.get(one).published()));
    }
    return seen;
  }

  /** Nobody hides one of them while it is written: that act holds its entry, too. */
  private void hold(List<String> ids) {
    archive
        .createQuery("select d from DeskEntry d where d.id in :ids order by d.id", DeskEntry.class)
        .setParameter("ids", ids)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  private static boolean isHidden(Veil veil, Shown shown) {
    return veil.hides(shown.entry().id(), shown.key().number());
  }

  private static boolean isAmong(List<Shown> open, EntryId entry) {
    return open.stream().anyMatch(shown -> shown.entry().id().equals(entry));
  }

  private void removeHead(EntryId entry) {
    clear(List.of("PublishedEntry"), "id", List.of(entry.value()));
    withdrawals.fire(new EntriesWithdrawn(Set.of(entry)));
  }

  private Map<String, PublishedEntry> heads(List<String> ids) {
    return archive
        .createQuery("select p from PublishedEntry p where p.id in :ids", PublishedEntry.class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.toMap(PublishedEntry::id, Function.identity()));
  }

  private void head(Shown shown, @Nullable PublishedEntry known, PublishedHead head) {
    int number = shown.key().number();
    if (known == null) {
      String id = shown.entry().id().value();
      archive.persist(new PublishedEntry(id, number, shown.published(), head));
    } else {
      known.show(number, shown.published(), head);
    }
  }

  private static void parts(Entry entry, JpaNewRows rows) {
    String id = entry.id().value();
    entry.names().stream()
        .filter(NameForm::shown)
        .forEach(name -> rows.add(new PublishedName(id, name)));
    Links.of(entry).forEach(link -> rows.add(new PublishedLink(id, link)));
    CitedPlace.of(entry).forEach(place -> rows.add(new PublishedCitation(id, place)));
    for (int place = 0; place < entry.pictures().size(); place++) {
      rows.add(new PublishedPicture(id, entry.pictures().get(place), place));
    }
    KnownElsewhere.of(entry).forEach(known -> rows.add(new PublishedIdentifier(id, known)));
    Work work = entry.particulars().work();
    if (work != null) {
      rows.add(new PublishedSource(id, work));
    }
  }

  private static void occurrences(Entry entry, Vocabulary vocabulary, JpaNewRows rows) {
    Long living = MayBeLiving.of(entry).map(MayBeLiving::until).orElse(null);
    Occurrences.of(entry, vocabulary)
        .forEach(one -> rows.add(new PublishedOccurrence(entry.id(), entry.kind(), living, one)));
    Concept concept = entry.particulars().concept();
    if (concept != null && concept.coordinates() != null) {
      rows.add(new PublishedPlace(entry.id().value(), concept.coordinates()));
    }
  }

  /**
   * @param followed the same with all that was given up followed to what is kept, which is no
   *     change of a question
   */
  private void questions(
      Shown shown,
      Entry followed,
      JpaKnownQuestions before,
      Vocabulary vocabulary,
      JpaNewRows rows) {
    String id = shown.entry().id().value();
    for (Question question : followed.questions()) {
      String digest = codec.digest(shown.entry().question(question.id()).orElse(question));
      PartKey place = new PartKey(id, question.id().value());
      rows.add(
          new PublishedQuestion(
              id,
              question,
              Questions.wording(question, vocabulary),
              Questions.contention(question, vocabulary).orElse(null),
              digest,
              before.changed(place, digest, shown)));
      for (Claim claim : question.claims()) {
        boolean contested = Questions.isContested(question, claim, vocabulary);
        rows.add(new PublishedClaim(id, question, claim, contested));
      }
    }
  }

  @Override
  public void withdraw(Collection<EntryId> entries) {
    List<String> ids = ids(entries);
    clear(PUBLISHED_PARTS, "entryId", ids);
    clear(OF_THE_WHOLE, "id", ids);
    clear(List.of("PublishedEntry"), "id", ids);
    if (!entries.isEmpty()) {
      withdrawals.fire(new EntriesWithdrawn(Set.copyOf(entries)));
    }
    harvests.gone(entries);
  }

  @Override
  public void announce(Collection<EntryId> entries, Made made) {
    announceBrought(entries, entries, made);
  }

  @Override
  public void announceBrought(Collection<EntryId> entries, Collection<EntryId> unseen, Made made) {
    for (EntryId entry : entries) {
      archive.persist(new OutboxRow(entry.value(), made.when()));
      chronicle.note(Kept.ENTRY, entry.value());
    }
    said.tell(unseen);
    changes.fire(new PublicationChanged(new LinkedHashSet<>(entries), named(ids(entries))));
  }

  private Set<EntryId> named(List<String> ids) {
    return archive
        .createQuery(
            "select distinct l.targetId from PublishedLink l where l.entryId in :ids", String.class)
        .setParameter("ids", ids)
        .getResultStream()
        .map(EntryId::new)
        .collect(Collectors.toSet());
  }

  private void clear(List<String> entities, String field, Collection<String> ids) {
    for (String entity : entities) {
      archive
          .createQuery("delete from " + entity + " row where row." + field + " in :ids")
          .setParameter("ids", ids)
          .executeUpdate();
    }
  }

  private static List<String> ids(Collection<EntryId> entries) {
    return entries.stream().map(EntryId::value).toList();
  }
}
