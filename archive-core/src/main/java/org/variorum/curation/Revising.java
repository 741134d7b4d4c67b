package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.variorum.description.Description;
import org.variorum.document.Document;
import org.variorum.document.DocumentCodec;
import org.variorum.entry.BodyHtml;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryRules;
import org.variorum.entry.Link;
import org.variorum.entry.Links;
import org.variorum.identifier.EntryId;
import org.variorum.projection.Projector;
import org.variorum.revision.Act;
import org.variorum.revision.DeskEntry;
import org.variorum.revision.Drafts;
import org.variorum.revision.Made;
import org.variorum.staff.Actor;
import org.variorum.vocabulary.Vocabularies;

/** What all acts that change an entry do: hold it, check it, write its revision and its tables. */
@ApplicationScoped
class Revising {
  @Inject Drafts drafts;
  @Inject Projector projector;
  @Inject Vocabularies vocabularies;
  @Inject DocumentCodec codec;
  @Inject Codes codes;
  @Inject Grounds grounds;
  @Inject Clock clock;

  /**
   * The head of an entry that lies on the desk and that the actor works on, held until the
   * transaction ends.
   *
   * @throws UnknownEntryException if there is no such entry
   * @throws org.variorum.staff.OutsideRemitException if he does not work on it
   */
  DeskEntry held(Actor actor, EntryId entry) {
    DeskEntry head = heldAnywhere(actor, entry);
    if (!head.state().isOnTheDesk()) {
      throw new UnmovableException(entry, UnmovableException.Why.NOT_ON_THE_DESK);
    }
    return head;
  }

  /** The same, also of one that was thrown away or given up for another. */
  DeskEntry heldAnywhere(Actor actor, EntryId entry) {
    DeskEntry head = drafts.held(entry).orElseThrow(() -> new UnknownEntryException(entry));
    grounds.ensure(actor, head);
    return head;
  }

  /** The same, if nobody has changed it since the revision that the actor saw. */
  DeskEntry held(Actor actor, EntryId entry, int expected) {
    DeskEntry head = held(actor, entry);
    check(head, expected);
    return head;
  }

  /** Refuses if somebody has changed the entry since that revision. */
  void check(DeskEntry head, int expected) {
    if (head.revision() != expected) {
      throw new StaleRevisionException(
          new EntryId(head.id()),
          expected,
          head.revision(),
          drafts.signature(head.changedBy()),
          head.changedAt());
    }
  }

  Entry newest(DeskEntry head) {
    return drafts.newest(head);
  }

  /**
   * Writes what the entry is now; returns the number of the revision, which is the one it had if
   * nothing changed.
   */
  int revise(Actor actor, DeskEntry head, Entry changed, Act act) {
    Entry clean = changed.told(BodyHtml.clean(changed.body()), changed.notes());
    Document document = codec.write(clean);
    Entry before = newest(head);
    if (document.equals(codec.write(before))) {
      return head.revision();
    }
    check(before, clean, document);
    int number = drafts.revise(head, clean, document, act, new Made(actor, clock.instant()));
    projector.desk(List.of(clean));
    grounds.ensure(actor, head); // nor may it be put where he does not work
    return number;
  }

  private void check(Entry before, Entry entry, Document document) {
    List<String> problems = new ArrayList<>(new EntryRules(vocabularies.current()).problems(entry));
    List<EntryId> targets = Links.of(entry).stream().map(Link::target).distinct().toList();
    drafts
        .unknown(targets)
        .forEach(target -> problems.add("refers to " + target + ", which there is not"));
    Description unit = entry.particulars().description();
    if (unit != null && Codes.differ(before.particulars().description(), unit)) {
      codes
          .rival(entry.id(), unit)
          .ifPresent(
              rival ->
                  problems.add(
                      "code "
                          + unit.code()
                          + " is borne by "
                          + rival
                          + " in the same institution"));
    }
    int length = document.length();
    if (length > Document.LONGEST) {
      problems.add("its document has " + length + " bytes; at most " + Document.LONGEST);
    }
    if (!problems.isEmpty()) {
      throw new InvalidEntryException(entry.id(), problems);
    }
  }
}
