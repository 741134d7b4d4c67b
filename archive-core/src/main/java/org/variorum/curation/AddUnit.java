package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.description.Description;
import org.variorum.description.Level;
import org.variorum.description.ReferenceCode;
import org.variorum.document.DocumentCodec;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.entry.Particulars;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;
import org.variorum.projection.Projector;
import org.variorum.revision.Act;
import org.variorum.revision.DeskEntry;
import org.variorum.revision.Drafts;
import org.variorum.revision.FreshIds;
import org.variorum.revision.Made;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;
import org.variorum.staff.Unrecorded;

/** Adds a unit to the tree of the holdings at its place. */
@ApplicationScoped
@Transactional
public class AddUnit {
  private static final int SIBLINGS = 20;

  @Inject Drafts drafts;
  @Inject Projector projector;
  @Inject DocumentCodec codec;
  @Inject Placing placing;
  @Inject UnitTree tree;
  @Inject Codes codes;
  @Inject Grounds grounds;
  @Inject Clock clock;
  @Inject FreshIds ids;

  /**
   * Adds it as a draft, and returns its identifier.
   *
   * @throws CodeTakenException if another unit of the institution bears its code
   * @throws org.variorum.staff.OutsideRemitException if the actor does not work there
   */
  @Requires(Right.EDIT)
  @Unrecorded(Unrecorded.Why.HISTORY)
  public EntryId add(Actor actor, NewUnit wanted) {
    EntryId id = ids.one();
    String code = wanted.code().strip();
    Made made = new Made(actor, clock.instant());
    DeskEntry head = new DeskEntry(id, EntryKind.UNIT, made.when());
    drafts.add(head); // before siblings get revisions: what a revision refers to is written first
    Placing.Spot spot = placing.spot(actor, id, wanted.place());
    Description unit =
        new Description(
            spot.parent(),
            spot.position(),
            wanted.level(),
            Texts.NONE,
            code.isEmpty() ? null : new ReferenceCode(code),
            List.of(),
            null,
            null,
            List.of(),
            Map.of());
    codes
        .clash(id, null, unit)
        .ifPresent(
            clash -> {
              throw clash.refusal();
            });
    Entry entry = Entry.titled(id, EntryKind.UNIT, wanted.heading()).with(Particulars.of(unit));
    drafts.revise(head, entry, codec.write(entry), Act.CREATED, made);
    projector.desk(List.of(entry));
    grounds.ensure(actor, head);
    return id;
  }

  /** What a unit at that place is likely to be: its level, and the next free code. */
  @Requires(Right.READ_DESK)
  public ProposedUnit propose(Actor actor, UnitPlace place) {
    EntryId parent = placing.parent(place);
    @Nullable TreeRow above = parent == null ? null : tree.unit(parent).orElse(null);
    List<TreeRow> siblings = tree.last(parent, SIBLINGS);
    CodePattern pattern =
        siblings.stream()
            .filter(row -> row.code() != null)
            .findFirst()
            .flatMap(row -> CodePattern.of(String.valueOf(row.code())))
            .orElseGet(() -> CodePattern.below(above == null ? null : above.code()));
    return new ProposedUnit(level(siblings, above), next(pattern));
  }

  private static Level level(List<TreeRow> siblings, @Nullable TreeRow above) {
    return siblings.stream()
        .map(TreeRow::level)
        .filter(level -> level != null)
        .findFirst()
        .orElseGet(
            () -> above == null || above.level() == null ? Level.FONDS : above.level().below());
  }

  /** Ever longer stretches of numbers are looked through until one is free. */
  private String next(CodePattern pattern) {
    long from = pattern.number() + 1;
    for (int many = 50; many <= 50_000; many *= 10) {
      List<String> candidates = pattern.codes(from, many);
      List<String> taken = tree.taken(candidates);
      for (String candidate : candidates) {
        if (!taken.contains(candidate)) {
          return candidate;
        }
      }
      from += many;
    }
    return "";
  }
}
