package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.change.Slip;
import org.variorum.change.Weighty;
import org.variorum.document.DocumentCodec;
import org.variorum.edition.EditionHead;
import org.variorum.edition.EditionLedger;
import org.variorum.edition.Manner;
import org.variorum.entry.Entry;
import org.variorum.hiding.Hidings;
import org.variorum.identifier.EntryId;
import org.variorum.review.Reviews;
import org.variorum.revision.DeskEntry;
import org.variorum.revision.Drafts;
import org.variorum.staff.Actor;
import org.variorum.staff.Right;
import org.variorum.staff.StaffMember;
import org.variorum.staff.StaffMembers;
import org.variorum.vocabulary.Vocabularies;
import org.variorum.vocabulary.Vocabulary;

/** Judges whether, by whom and how an entry may be published now. */
@ApplicationScoped
class Reviewing {
  @Inject Drafts drafts;
  @Inject EditionLedger ledger;
  @Inject StaffMembers staff;
  @Inject Hidings hidings;
  @Inject Reviews reviews;
  @Inject DocumentCodec codec;
  @Inject Vocabularies vocabularies;
  @Inject Clock clock;

  /**
   * How it may be published, which is alone where only a second person is wanting and the house has
   * none.
   *
   * @throws UnpublishableException if it may not be published so
   */
  Manner manner(Actor actor, DeskEntry head, Entry shown) {
    List<Hindrance> hindrances = hindrances(actor, head, shown);
    boolean alone =
        !hindrances.isEmpty()
            && hindrances.stream().allMatch(Hindrance::isForWantOfASecond)
            && isWithoutASecond(actor);
    if (!alone) {
      refuse(shown.id(), hindrances);
    }
    return alone ? Manner.ALONE : Manner.ORDINARY;
  }

  /**
   * Lets pass what only mends a slip of the pen.
   *
   * @throws UnpublishableException if it does more, or may not be published by this actor anyway
   */
  void checkMinor(Actor actor, DeskEntry head, Entry shown) {
    List<Hindrance> hindrances = new ArrayList<>(hindrances(actor, head, shown));
    Entry known = known(shown.id(), lastRevision(shown.id()));
    if (known == null) {
      hindrances.add(new Hindrance(Hindrance.Kind.FIRST_EDITION, "", null));
    } else {
      Slip.exceeded(known, shown.forReaders()).stream()
          .map(touched -> Hindrance.weighty(Hindrance.Kind.NOT_MINOR, touched))
          .forEach(hindrances::add);
    }
    refuse(shown.id(), hindrances);
  }

  private static void refuse(EntryId entry, List<Hindrance> hindrances) {
    if (!hindrances.isEmpty()) {
      throw new UnpublishableException(entry, hindrances);
    }
  }

  private List<Hindrance> hindrances(Actor actor, DeskEntry head, Entry shown) {
    LocalDate today = LocalDate.now(clock);
    Entry told = shown.forReaders();
    List<Hindrance> found =
        new ArrayList<>(new PublicationRules(vocabularies.current(), today).hindrances(told));
    Hindrance.hiding(hidings.veil(List.of(told.id())), told.id(), codec.write(told))
        .ifPresent(found::add);
    List<Hindrance> wanting = wantingEyes(new FourEyes(actor), head, told);
    if (!wanting.isEmpty()) {
      approver(head)
          .map(approver -> wantingEyes(new FourEyes(approver), head, told))
          .ifPresent(still -> wanting.removeIf(one -> still.stream().noneMatch(one::isWhere)));
    }
    found.addAll(wanting);
    return found;
  }

  /** What will be wanting of an entry that one is about to write and to publish himself. */
  List<Hindrance> foreseen(Actor actor, Entry told) {
    FourEyes fourEyes = new FourEyes(actor);
    List<Hindrance> found = new ArrayList<>();
    fourEyes.ofTheLiving(told, actor.key(), LocalDate.now(clock)).ifPresent(found::add);
    Entry known = known(told.id(), lastRevision(told.id()));
    found.addAll(
        fourEyes.ofWhatWeighs(
            known, Stream.of(new Drafts.Hand(actor.key(), told)), vocabularies.current()));
    boolean alone =
        found.stream().allMatch(Hindrance::isForWantOfASecond) && isWithoutASecond(actor);
    return alone ? List.of() : found;
  }

  /** What wants a second pair of eyes still, as far as those of one are concerned. */
  private List<Hindrance> wantingEyes(FourEyes fourEyes, DeskEntry head, Entry told) {
    Vocabulary vocabulary = vocabularies.current();
    List<Hindrance> found = new ArrayList<>();
    fourEyes.ofTheLiving(told, head.changedBy(), LocalDate.now(clock)).ifPresent(found::add);
    int last = lastRevision(told.id());
    Entry known = known(told.id(), last);
    if (!Weighty.between(known, told, vocabulary).isEmpty()) {
      try (Stream<Drafts.Hand> hands = drafts.hands(told.id(), last)) {
        found.addAll(fourEyes.ofWhatWeighs(known, hands, vocabulary));
      }
    }
    return found;
  }

  /** Who found fit what is to be published, to the letter; if he still may say so. */
  private Optional<Actor> approver(DeskEntry head) {
    return reviews
        .current(new EntryId(head.id()))
        .filter(review -> review.approves(head.revision()))
        .flatMap(review -> Optional.ofNullable(review.endedById()))
        .flatMap(staff::withId)
        .filter(member -> !member.disabled())
        .map(StaffMember::actor);
  }

  /** The revision that was published last, shown now or not; 0 if none was. */
  private int lastRevision(EntryId entry) {
    return ledger.all(entry).stream().findFirst().map(EditionHead::revision).orElse(0);
  }

  private @Nullable Entry known(EntryId entry, int revision) {
    return drafts.revision(entry, revision).map(Entry::forReaders).orElse(null);
  }

  private boolean isWithoutASecond(Actor actor) {
    return staff.all().stream()
        .filter(member -> !member.disabled() && member.role().rights().contains(Right.REVIEW))
        .allMatch(member -> Objects.equals(member.id(), actor.id()));
  }
}
