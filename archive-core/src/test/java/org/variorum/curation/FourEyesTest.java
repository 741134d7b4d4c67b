package org.variorum.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
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
import org.variorum.edition.EditionHead;
import org.variorum.edition.Editions;
import org.variorum.edition.Manner;
import org.variorum.edition.PublishedEdition;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.StaffId;
import org.variorum.language.Texts;
import org.variorum.staff.Actor;
import org.variorum.staff.Right;
import org.variorum.staff.Role;
import org.variorum.staff.StaffMember;
import org.variorum.staff.StaffMembers;

/** What takes two people, and what may be published at once. */
@ParameterizedClass
@EnumSource(Database.class)
class FourEyesTest {
  private static final Standing REFUTED =
      new Standing(
          Standing.Kind.REFUTED, Texts.english("A slip"), "Anna", LocalDate.of(2026, 5, 1));

  @Parameter Database database;
  private ArchiveDatabase archive;
  private Actor anna;

  @BeforeEach
  void open() {
    archive = ArchiveDatabase.fresh(database);
    anna = colleague(Role.REVIEWER);
  }

  @AfterEach
  void close() {
    if (archive != null) {
      archive.close();
    }
  }

  @Test
  void areNotWantedForWhatNeitherJudgesNorAccuses() {
    EntryId id = begun(anna);
    write(anna, id, said("cause", "Hunger", Standing.OPEN));

    assertThat(publish(anna, id).manner()).isEqualTo(Manner.ORDINARY);
  }

  @Test
  void areWantedForAStanding() {
    Actor boris = colleague(Role.REVIEWER);
    EntryId id = begun(anna);
    write(anna, id, said("cause", "Hunger", REFUTED));

    assertThat(hindrances(anna, id))
        .containsExactly("standing of c1: someone else than who revised it last has to publish it");
    assertThat(publish(boris, id).manner()).isEqualTo(Manner.ORDINARY);
  }

  @Test
  void areWantedForWhatIsOnCrimes() {
    Actor boris = colleague(Role.REVIEWER);
    EntryId id = begun(anna);
    write(anna, id, said("crimes", "Looting", Standing.OPEN));

    assertThat(hindrances(anna, id))
        .containsExactly("crime of c1: someone else than who revised it last has to publish it");
    assertThat(publish(boris, id).edition()).isEqualTo(1);
  }

  @Test
  void areNotThoseOfSomeoneWhoMayNotReview() {
    colleague(Role.REVIEWER);
    EntryId id = begun(anna);
    write(anna, id, said("crimes", "Looting", Standing.OPEN));

    assertThat(hindrances(publisherOnly(), id))
        .containsExactly("crime of c1: a reviewer has to publish it");
  }

  @Test
  void areWantedForThePartThatWeighsWhoeverMendedTheRest() {
    Actor boris = colleague(Role.REVIEWER);
    EntryId id = begun(anna);
    write(anna, id, said("cause", "Hunger", REFUTED));
    Entry entry = opened(boris, id).entry();
    save(boris, id, entry.summarised(Texts.english("A famine.")));

    assertThat(hindrances(anna, id)).hasSize(1);
    assertThat(publish(boris, id).manner()).isEqualTo(Manner.ORDINARY);
  }

  @Test
  void areNotWantedAgainForWhatReadersKnow() {
    Actor boris = colleague(Role.REVIEWER);
    EntryId id = begun(anna);
    write(anna, id, said("cause", "Hunger", REFUTED));
    publish(boris, id);
    save(anna, id, opened(anna, id).entry().summarised(Texts.english("A famine.")));

    assertThat(publish(anna, id).edition()).isEqualTo(2);
  }

  @Test
  void areWantedAgainWhenAStandingIsTakenBack() {
    Actor boris = colleague(Role.REVIEWER);
    EntryId id = begun(anna);
    write(anna, id, said("cause", "Hunger", REFUTED));
    publish(boris, id);
    write(boris, id, said("cause", "Hunger", Standing.OPEN));

    assertThat(hindrances(boris, id)).hasSize(1);
  }

  @Test
  void areTwoInAHouseThatHasOnlyOnePairAndTheEditionSaysSo() {
    StaffMember gone = member(Role.REVIEWER, true);
    archive.bean(StaffMembers.class).keep(gone);
    colleague(Role.CONTRIBUTOR);
    EntryId id = begun(anna);
    write(anna, id, said("crimes", "Looting", Standing.OPEN));

    assertThat(publish(anna, id).manner()).isEqualTo(Manner.ALONE);
    assertThat(archive.bean(ListEditions.class).of(anna, id))
        .extracting(EditionHead::manner)
        .containsExactly(Manner.ALONE);
  }

  @Test
  void areNotWantedOfTheOperatorWhoImports() {
    colleague(Role.REVIEWER);
    EntryId id = begun(anna);
    Entry crime = opened(anna, id).entry().asking(List.of(said("crimes", "Looting", REFUTED)));

    assertThat(
            archive
                .bean(ImportEntries.class)
                .write(Actor.OPERATOR, List.of(new IncomingEntry(crime, "digest", true))))
        .singleElement()
        .matches(ImportedEntry::published);
  }

  @Test
  void mendASlipOfThePenAtOnceAndDoNotAnnounceIt() {
    EntryId id = begun(anna);
    publish(anna, id);
    Instant announced = current(id).announcedAt();
    save(anna, id, opened(anna, id).entry().summarised(Texts.english("A famin.")));
    Publication minor = minor(anna, id);

    assertThat(minor.manner()).isEqualTo(Manner.MINOR);
    assertThat(current(id).announcedAt()).isEqualTo(announced);
    assertThat(current(id).publishedAt()).isAfter(announced);
    assertThat(current(id).manner()).isEqualTo(Manner.MINOR);
  }

  @Test
  void seeThatMoreThanASlipIsNotMinor() {
    EntryId id = begun(anna);
    publish(anna, id);
    write(anna, id, said("cause", "Hunger", Standing.OPEN));

    assertThat(minorHindrances(id))
        .containsExactly("statement of c1: is more than a slip of the pen");
  }

  @Test
  void seeThatAFirstEditionIsNotMinor() {
    assertThat(minorHindrances(begun(anna)))
        .containsExactly("a first edition is never a minor one");
  }

  private EntryId begun(Actor actor) {
    return archive
        .bean(CreateEntry.class)
        .create(actor, EntryKind.CORPORATE_BODY, Texts.english("Something"));
  }

  private OpenedEntry opened(Actor actor, EntryId id) {
    return archive.bean(OpenEntry.class).open(actor, id);
  }

  private void write(Actor actor, EntryId id, Question question) {
    save(actor, id, opened(actor, id).entry().asking(List.of(question)));
  }

  private void save(Actor actor, EntryId id, Entry changed) {
    archive.bean(SaveEntry.class).save(actor, id, opened(actor, id).revision(), changed);
  }

  private Publication publish(Actor actor, EntryId id) {
    return archive.bean(PublishEntry.class).publish(actor, id, opened(actor, id).revision());
  }

  private Publication minor(Actor actor, EntryId id) {
    return archive.bean(PublishEntry.class).publishAsMinor(actor, id, opened(actor, id).revision());
  }

  private PublishedEdition current(EntryId id) {
    return archive.bean(Editions.class).current(id).orElseThrow();
  }

  private List<String> hindrances(Actor actor, EntryId id) {
    return catchThrowableOfType(UnpublishableException.class, () -> publish(actor, id))
        .hindrances()
        .stream()
        .map(Hindrance::toString)
        .toList();
  }

  private List<String> minorHindrances(EntryId id) {
    return catchThrowableOfType(UnpublishableException.class, () -> minor(anna, id))
        .hindrances()
        .stream()
        .map(Hindrance::toString)
        .toList();
  }

  private Actor colleague(Role role) {
    StaffMember member = member(role, false);
    archive.bean(StaffMembers.class).keep(member);
    return member.actor();
  }

  /** Someone who may publish what needs no review. */
  private Actor publisherOnly() {
    Actor known = colleague(Role.CONTRIBUTOR);
    return new Actor(
        known.id(), known.signature(), Set.of(Right.READ_DESK, Right.EDIT, Right.PUBLISH));
  }

  private static StaffMember member(Role role, boolean disabled) {
    StaffId id = StaffId.random(RandomGenerator.getDefault());
    return new StaffMember(id, id.value(), "Real Name", "Pen Name", role, "", false, disabled);
  }

  /** A question with one claim that has its source. */
  private Question said(String property, String words, Standing standing) {
    EntryId book =
        archive.bean(CreateEntry.class).create(anna, EntryKind.SOURCE, Texts.english("A book"));
    Claim claim =
        new Claim(
            new LocalId("c1"),
            new Value.OfText(Texts.english(words)),
            Nature.FACT,
            standing,
            null,
            List.of(),
            Texts.NONE,
            List.of(
                Citation.of(new LocalId("s1"), new SourceRef(book, null), null, Stance.SUPPORTS)));
    return Question.of(new LocalId("q1"), property).answeredBy(claim);
  }
}
