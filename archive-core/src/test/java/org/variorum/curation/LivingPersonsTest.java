package org.variorum.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.authority.Authority;
import org.variorum.authority.Basis;
import org.variorum.citation.Citation;
import org.variorum.citation.SourceRef;
import org.variorum.citation.Stance;
import org.variorum.claim.Claim;
import org.variorum.claim.Nature;
import org.variorum.claim.Question;
import org.variorum.claim.Standing;
import org.variorum.claim.Value;
import org.variorum.curation.Hindrance.Kind;
import org.variorum.date.HistoricalDate;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.entry.Particulars;
import org.variorum.entry.Relation;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.StaffId;
import org.variorum.language.Texts;
import org.variorum.staff.Actor;
import org.variorum.staff.Right;
import org.variorum.staff.Role;
import org.variorum.staff.StaffMember;
import org.variorum.staff.StaffMembers;

/** How persons who may be living are kept from the public, and how they get there. */
@ParameterizedClass
@EnumSource(Database.class)
class LivingPersonsTest {
  private static final Basis CONSENT = new Basis("consent", Texts.english("A letter of 2020"));

  @Parameter Database database;
  private ArchiveDatabase archive;
  private Actor anna;
  private Actor boris;

  @BeforeEach
  void open() {
    archive = ArchiveDatabase.on(database);
    anna = colleague(Role.REVIEWER);
    boris = colleague(Role.REVIEWER);
  }

  @Test
  void areNotPublishedWithoutABasis() {
    EntryId id = keptBy(anna, existing("1934/..", null));

    assertThat(hindrances(boris, id)).containsExactly(Kind.NO_BASIS);
  }

  @Test
  void sayWhyTheyCountAsLiving() {
    EntryId id = keptBy(anna, existing("1934/..", null));

    UnpublishableException refusal = refusal(boris, id);

    assertThat(refusal)
        .hasMessageContaining("may be living (no date of death is stated, born 1934)");
  }

  @Test
  void arePublishedWithABasisBySomeoneElseThanWhoRevisedThemLast() {
    EntryId id = keptBy(anna, existing("1934/..", CONSENT));

    assertThat(publish(boris, id)).isEqualTo(1);
  }

  @Test
  void areNotPublishedByWhoRevisedThemLast() {
    EntryId id = keptBy(anna, existing("1934/..", CONSENT));

    assertThat(hindrances(anna, id)).containsExactly(Kind.SECOND_PERSON_WANTED);
  }

  @Test
  void areNotPublishedByWhoMayNotReview() {
    EntryId id = keptBy(anna, existing("1934/..", CONSENT));

    assertThat(hindrances(publisherOnly(), id)).containsExactly(Kind.REVIEWER_WANTED);
  }

  @Test
  void areStillReviewedWhenAnAdministratorIsAlone() {
    Actor administrator = colleague(Role.ADMINISTRATOR);
    EntryId id = keptBy(administrator, existing("1934/..", CONSENT));

    assertThat(hindrances(administrator, id)).containsExactly(Kind.SECOND_PERSON_WANTED);
  }

  @Test
  void wantABasisOnceMoreForWhatIsSensitive() {
    Entry tried = existing("1934/..", CONSENT).asking(List.of(said("tried", null)));
    EntryId id = keptBy(anna, tried);

    assertThat(refusal(boris, id).hindrances())
        .singleElement()
        .satisfies(one -> assertThat(one.kind()).isEqualTo(Kind.SENSITIVE))
        .satisfies(one -> assertThat(one.part()).isEqualTo("q1"));
  }

  @Test
  void arePublishedWithWhatIsSensitiveWhereThatHasItsBasis() {
    Basis judged = new Basis("court-decision", Texts.NONE);
    EntryId id = keptBy(anna, existing("1934/..", CONSENT).asking(List.of(said("tried", judged))));

    assertThat(publish(boris, id)).isEqualTo(1);
  }

  @Test
  void wantNoSecondBasisForWhatIsNot() {
    EntryId id = keptBy(anna, existing("1934/..", CONSENT).asking(List.of(said("office", null))));

    assertThat(publish(boris, id)).isEqualTo(1);
  }

  @Test
  void areNotWhoeverIsDead() {
    EntryId id = keptBy(anna, existing("1934/1999", null).asking(List.of(said("tried", null))));

    assertThat(publish(boris, id)).isEqualTo(1);
  }

  @Test
  void wantABasisOnceMoreForASensitiveRole() {
    EntryId massacre =
        archive.bean(CreateEntry.class).create(anna, EntryKind.EVENT, Texts.english("A massacre"));
    Entry person = existing("1934/..", CONSENT);
    EntryId bare = keptBy(anna, person.related(List.of(responsible(massacre, null))));
    EntryId lawful = keptBy(anna, person.related(List.of(responsible(massacre, CONSENT))));

    assertThat(hindrances(boris, bare)).containsExactly(Kind.SENSITIVE);
    assertThat(publish(boris, lawful)).isEqualTo(1);
  }

  private static Relation responsible(EntryId event, @Nullable Basis basis) {
    return new Relation(
        new LocalId("r1"), event, "perpetrator", null, Texts.NONE, basis, List.of());
  }

  @Test
  void restOnABasisThatTheVocabularyHas() {
    Entry odd = existing("1934/..", new Basis("hearsay", Texts.NONE));

    InvalidEntryException refusal =
        catchThrowableOfType(InvalidEntryException.class, () -> keptBy(anna, odd));

    assertThat(refusal.problems()).containsExactly("unknown basis 'hearsay'");
  }

  private EntryId keptBy(Actor actor, Entry wanted) {
    EntryId id =
        archive.bean(CreateEntry.class).create(actor, EntryKind.PERSON, Texts.english("Someone"));
    Entry empty = archive.bean(OpenEntry.class).open(actor, id).entry();
    archive
        .bean(SaveEntry.class)
        .save(
            actor,
            id,
            1,
            empty
                .with(wanted.particulars())
                .asking(wanted.questions())
                .related(wanted.relations()));
    return id;
  }

  private int publish(Actor actor, EntryId id) {
    return archive.bean(PublishEntry.class).publish(actor, id, 2).edition();
  }

  private UnpublishableException refusal(Actor actor, EntryId id) {
    return catchThrowableOfType(UnpublishableException.class, () -> publish(actor, id));
  }

  private List<Kind> hindrances(Actor actor, EntryId id) {
    return refusal(actor, id).hindrances().stream().map(Hindrance::kind).toList();
  }

  private Actor colleague(Role role) {
    StaffId id = StaffId.random(RandomGenerator.getDefault());
    StaffMember member =
        new StaffMember(id, id.value(), "Real Name", "Pen Name", role, "", false, false);
    archive.bean(StaffMembers.class).keep(member);
    return member.actor();
  }

  /** Someone who may publish what needs no review. */
  private Actor publisherOnly() {
    Actor known = colleague(Role.CONTRIBUTOR);
    return new Actor(
        known.id(), known.signature(), Set.of(Right.READ_DESK, Right.EDIT, Right.PUBLISH));
  }

  private static Entry existing(String dates, @Nullable Basis basis) {
    return Entry.titled(
            EntryId.random(RandomGenerator.getDefault()),
            EntryKind.PERSON,
            Texts.english("Someone"))
        .with(
            Particulars.of(
                new Authority(
                    Texts.NONE, HistoricalDate.of(dates), Map.of(), Map.of(), List.of(), basis)));
  }

  /** A question with one claim that has its source. */
  private Question said(String property, @Nullable Basis basis) {
    EntryId book =
        archive.bean(CreateEntry.class).create(anna, EntryKind.SOURCE, Texts.english("A book"));
    Claim claim =
        new Claim(
            new LocalId("c1"),
            new Value.OfText(Texts.english("Something")),
            Nature.FACT,
            Standing.OPEN,
            null,
            List.of(),
            Texts.NONE,
            List.of(
                Citation.of(new LocalId("s1"), new SourceRef(book, null), null, Stance.SUPPORTS)));
    return Question.of(new LocalId("q1"), property).answeredBy(claim).lawfulBy(basis);
  }
}
