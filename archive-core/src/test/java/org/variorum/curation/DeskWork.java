package org.variorum.curation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.citation.Citation;
import org.variorum.citation.SourceRef;
import org.variorum.citation.Stance;
import org.variorum.claim.Claim;
import org.variorum.claim.Nature;
import org.variorum.claim.Question;
import org.variorum.claim.Standing;
import org.variorum.claim.Value;
import org.variorum.date.HistoricalDate;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.entry.Relation;
import org.variorum.hiding.Category;
import org.variorum.hiding.PublicReason;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.PartKind;
import org.variorum.identifier.StaffId;
import org.variorum.language.Texts;
import org.variorum.review.Sending;
import org.variorum.revision.Act;
import org.variorum.revision.Drafts;
import org.variorum.staff.Actor;
import org.variorum.staff.Right;
import org.variorum.staff.Role;
import org.variorum.staff.StaffMember;
import org.variorum.staff.StaffMembers;
import org.variorum.task.TaskKind;

/** Colleagues and what they do at the desk, for tests. */
record DeskWork(ArchiveDatabase archive) {
  static final Set<Right> EDITS = EnumSet.of(Right.READ_DESK, Right.EDIT);
  static final Set<Right> PUBLISHES = EnumSet.of(Right.READ_DESK, Right.EDIT, Right.PUBLISH);
  static final Set<Right> REVIEWS =
      EnumSet.of(Right.READ_DESK, Right.EDIT, Right.PUBLISH, Right.REVIEW);

  /** One who may do everything. */
  static final Actor CURATOR = Actor.OPERATOR;

  static final Actor VOLUNTEER = new Actor(null, "volunteer", EDITS);
  static final Actor READER = new Actor(null, "reader", EnumSet.of(Right.READ_DESK));

  static DeskWork on(Database database) {
    return new DeskWork(ArchiveDatabase.on(database));
  }

  <T> T bean(Class<T> type) {
    return archive.bean(type);
  }

  /** A new colleague of that pen name who has these rights. */
  Actor colleague(String penName, Set<Right> rights) {
    StaffId id = StaffId.random(RandomGenerator.getDefault());
    Role role = rights.contains(Right.REVIEW) ? Role.REVIEWER : Role.CONTRIBUTOR;
    StaffMember member =
        new StaffMember(id, "d-" + id, "Somebody", penName, role, "a hash", false, false);
    archive.inTransaction(
        manager -> {
          archive.bean(StaffMembers.class).keep(member);
          return id;
        });
    return new Actor(id, penName, rights);
  }

  EntryId created(Actor actor, EntryKind kind, String heading) {
    return archive.bean(CreateEntry.class).create(actor, kind, Texts.english(heading));
  }

  OpenedEntry opened(EntryId entry) {
    return archive.bean(OpenEntry.class).open(Actor.OPERATOR, entry);
  }

  int save(Actor actor, EntryId entry, Entry changed) {
    return archive.bean(SaveEntry.class).save(actor, entry, opened(entry).revision(), changed);
  }

  int publish(Actor actor, EntryId entry) {
    return archive
        .bean(PublishEntry.class)
        .publish(actor, entry, opened(entry).revision())
        .edition();
  }

  void withdraw(Actor actor, EntryId entry, Category category) {
    archive
        .bean(WithdrawEntry.class)
        .withdraw(
            actor,
            entry,
            new PublicReason(category, Texts.english("It was mistaken.").with("ru", "Ошибка.")));
  }

  /** A new draft, of revision 1. */
  EntryId begun(String heading) {
    return created(CURATOR, EntryKind.CORPORATE_BODY, heading);
  }

  EntryId published(String heading) {
    EntryId entry = begun(heading);
    publish(CURATOR, entry);
    return entry;
  }

  void keep(EntryId entry, Entry changed) {
    save(CURATOR, entry, changed);
  }

  void rename(EntryId entry, String heading) {
    keep(entry, opened(entry).entry().headed(Texts.english(heading)));
  }

  void relate(EntryId from, EntryId to) {
    Relation relation =
        new Relation(new LocalId("r1"), to, "associated", null, Texts.NONE, null, List.of());
    keep(from, opened(from).entry().issuing(PartKind.RELATION).related(List.of(relation)));
  }

  /** Adds a claim on when it was formed. */
  void founded(EntryId id, String year, EntryId source) {
    Entry entry = opened(id).entry();
    LocalId number = entry.next(PartKind.CLAIM);
    LocalId cited = entry.next(PartKind.CITATION);
    Claim claim =
        new Claim(
            number,
            new Value.OfDate(HistoricalDate.of(year)),
            Nature.FACT,
            Standing.OPEN,
            null,
            List.of(),
            Texts.NONE,
            List.of(Citation.of(cited, new SourceRef(source, null), null, Stance.SUPPORTS)));
    Entry issuing = entry.issuing(PartKind.CLAIM).issuing(PartKind.CITATION);
    keep(
        id,
        entry.questions().isEmpty()
            ? issuing
                .issuing(PartKind.QUESTION)
                .asking(
                    List.of(
                        Question.of(entry.next(PartKind.QUESTION), "founded").answeredBy(claim)))
            : issuing.asking(List.of(entry.questions().get(0).answeredBy(claim))));
  }

  void send(Actor actor, EntryId entry) {
    archive
        .bean(SendToReview.class)
        .send(actor, entry, opened(entry).revision(), Sending.toAny(""));
  }

  /** What was done to it, the last first. */
  List<Act> acts(EntryId entry) {
    return archive.bean(ListRevisions.class).of(CURATOR, entry, 0, 20).stream()
        .map(Drafts.RevisionHead::act)
        .toList();
  }

  /** What there is to do to it, as the desk's table has it. */
  List<TaskKind> tasks(EntryId entry) {
    return archive.inTransaction(
        manager ->
            manager
                .createQuery(
                    "select t.kind from DeskTask t where t.entryId = :id or t.otherId = :id"
                        + " order by t.taskKey",
                    TaskKind.class)
                .setParameter("id", entry.value())
                .getResultList());
  }
}
