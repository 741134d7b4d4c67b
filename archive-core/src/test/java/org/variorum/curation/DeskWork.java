package org.variorum.curation;

import java.util.EnumSet;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.variorum.ArchiveDatabase;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.hiding.Category;
import org.variorum.hiding.PublicReason;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.StaffId;
import org.variorum.language.Texts;
import org.variorum.staff.Actor;
import org.variorum.staff.Right;
import org.variorum.staff.Role;
import org.variorum.staff.StaffMember;
import org.variorum.staff.StaffMembers;

/** Colleagues and what they do at the desk, for tests. */
record DeskWork(ArchiveDatabase archive) {
  static final Set<Right> EDITS = EnumSet.of(Right.READ_DESK, Right.EDIT);
  static final Set<Right> PUBLISHES = EnumSet.of(Right.READ_DESK, Right.EDIT, Right.PUBLISH);
  static final Set<Right> REVIEWS =
      EnumSet.of(Right.READ_DESK, Right.EDIT, Right.PUBLISH, Right.REVIEW);

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
}
