package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    DeskEntry head = drafts.held(entry).orElseThrow(() -> new UnknownEntryException(entry));
    admit(actor, head);
    return head;
  }

  /** Lets pass an entry that lies on the desk and that the actor works on. */
  void admit(Actor actor, DeskEntry head) {
    grounds.ensure(actor, head);
    if (!head.state().isOnTheDesk()) {
      throw new UnmovableException(new EntryId(head.id()), UnmovableException.Why.NOT_ON_THE_DESK);
    }
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
    Revised revised = revised(head, newest(head), changed);
    if (!revised.isNew()) {
      return head.revision();
    }
    check(revised, drafts.unknown(revised.targets()));
    Drafts.Rewritten clean = revised.rewritten();
    Made made = new Made(actor, clock.instant());
    int number = drafts.revise(head, clean.changed(), clean.document(), act, made);
    projector.redraw(List.of(revised.redrawn()));
    grounds.ensure(actor, head); // nor may it be put where he does not work
    return number;
  }

  /** What an entry would become, cleaned; nothing is written. */
  Revised revised(DeskEntry head, Entry before, Entry changed) {
    Entry clean = changed.told(BodyHtml.clean(changed.body()), changed.notes());
    Document document = codec.write(clean);
    boolean fresh = !document.equals(codec.write(before));
    return new Revised(before, new Drafts.Rewritten(head, clean, document), fresh);
  }

  /** An entry before and after a revision; if that is not new, nothing changes. */
  record Revised(Entry before, Drafts.Rewritten rewritten, boolean isNew) {

    Entry after() {
      return rewritten.changed();
    }

    Projector.Redrawn redrawn() {
      return new Projector.Redrawn(before, after());
    }

    /** The entries that it refers to and did not before. */
    List<EntryId> targets() {
      Set<EntryId> before = targets(before()).collect(Collectors.toSet());
      return targets(after()).filter(target -> !before.contains(target)).distinct().toList();
    }

    private static Stream<EntryId> targets(Entry entry) {
      return Links.of(entry).stream().map(Link::target);
    }
  }

  /**
   * Refuses what contradicts itself, the vocabulary or others; a code that is taken with an
   * exception of its own.
   *
   * @param unknown of the entries to which it refers anew, those that there are not
   */
  void check(Revised revised, Collection<EntryId> unknown) {
    Entry before = revised.before();
    Entry entry = revised.after();
    List<String> problems = new ArrayList<>(new EntryRules(vocabularies.current()).problems(entry));
    unknown.forEach(target -> problems.add("refers to " + target + ", which there is not"));
    Optional<Codes.Clash> clash = clash(before, entry);
    clash.ifPresent(found -> problems.add(found.toString()));
    int length = revised.rewritten().document().length();
    if (length > Document.LONGEST) {
      problems.add("its document has " + length + " bytes; at most " + Document.LONGEST);
    }
    if (clash.isPresent()) {
      throw new CodeTakenException(entry.id(), clash.get(), problems);
    }
    if (!problems.isEmpty()) {
      throw new InvalidEntryException(entry.id(), problems);
    }
  }

  private Optional<Codes.Clash> clash(Entry before, Entry entry) {
    Description unit = entry.particulars().description();
    return unit == null
        ? Optional.empty()
        : codes.clash(entry.id(), before.particulars().description(), unit);
  }
}
