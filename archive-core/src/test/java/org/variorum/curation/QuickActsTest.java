package org.variorum.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.bibliography.IncomingSource;
import org.variorum.bibliography.ReferenceList;
import org.variorum.bibliography.SourceTwin;
import org.variorum.citation.Citation;
import org.variorum.citation.SourceRef;
import org.variorum.citation.Stance;
import org.variorum.claim.Question;
import org.variorum.edition.Editions;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.language.Texts;
import org.variorum.shorthand.NamedEntry;
import org.variorum.shorthand.Sought;
import org.variorum.staff.Actor;
import org.variorum.staff.ForbiddenActException;
import org.variorum.staff.Right;

@ParameterizedClass
@EnumSource(Database.class)
class QuickActsTest {
  @Parameter Database database;
  private ArchiveDatabase archive;
  private final Actor curator = Actor.OPERATOR;

  @BeforeEach
  void open() {
    archive = ArchiveDatabase.on(database);
  }

  @Test
  void findsASourceByItsKeyAsSoonAsItIsBegun() {
    PickedEntry begun = begin(EntryKind.SOURCE, "Quickbourne register, 1893");

    Sought sought = archive.bean(NameSources.class).book(curator).find("quickbourne93 4", "en");

    assertThat(sought)
        .isInstanceOfSatisfying(
            Sought.Found.class,
            found -> assertThat(found.source().source().id()).isEqualTo(begun.id()));
    assertThat(begun.heading()).isEqualTo("Quickbourne register");
  }

  @Test
  void findsAPersonByANameInAnotherScript() {
    PickedEntry begun = begin(EntryKind.PERSON, "Скоропишин, Пётр");

    List<NamedEntry> called =
        archive.bean(PickEntries.class).called(curator, "Pyotr Skoropishin", EntryKind.PERSON);

    assertThat(called).contains(new NamedEntry(begun.id(), "Скоропишин, Пётр", true));
    assertThat(archive.bean(PickEntries.class).pick(curator, "Skoropischin", null, 5))
        .extracting(PickedEntry::id)
        .contains(begun.id());
  }

  @Test
  void offersFirstTheOneWhoseNameWasTyped() {
    begin(EntryKind.SOURCE, "Hraboshkin as I knew him, 1921");
    EntryId meant = begin(EntryKind.PERSON, "Храбошкин, Лев").id();
    begin(EntryKind.PERSON, "Hraboshkinsky, Igor");

    assertThat(archive.bean(PickEntries.class).pick(curator, "Hraboshkin", null, 5))
        .extracting(PickedEntry::id)
        .startsWith(meant);
    assertThat(archive.bean(PickEntries.class).pick(curator, "Lev Hraboshkin", null, 5))
        .extracting(PickedEntry::id)
        .containsExactly(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Дзюбогрюзов",
        "Dzyubogrzov",
        "Dziubogriusow",
        "дзюбагрюзов Аркадий",
        "Dzjubogrjusow, A."
      })
  void offersADraftThatWasNeverPublishedWhateverSlipsWereMade(String typed) {
    EntryId meant = begin(EntryKind.PERSON, "Дзюбогрюзов, Аркадий").id();
    begin(EntryKind.PERSON, "Дзюбенко, Аркадий");

    assertThat(archive.bean(PickEntries.class).pick(curator, typed, null, 5))
        .extracting(PickedEntry::id)
        .startsWith(meant);
    archive.bean(DiscardDraft.class).discard(curator, meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Шудов", "Рудов", "Шубов", "Shulov", "Schudok", "Shudov", "Schudow"})
  void offersADraftOfAShortNameThoughAConsonantIsWrong(String typed) {
    EntryId meant = begin(EntryKind.PERSON, "Шудов, Фока").id();

    assertThat(archive.bean(PickEntries.class).pick(curator, typed, null, 5))
        .extracting(PickedEntry::id)
        .contains(meant);
    archive.bean(DiscardDraft.class).discard(curator, meant);
  }

  @Test
  void takesBackADraftThatNothingRefersTo() {
    EntryId id = begin(EntryKind.PERSON, "Begun, By Mistake").id();

    assertThat(archive.bean(DiscardDraft.class).discard(curator, id)).isTrue();

    assertThatThrownBy(() -> archive.bean(OpenEntry.class).open(curator, id))
        .isInstanceOf(UnknownEntryException.class);
  }

  @Test
  void keepsADraftThatSomethingRefersToOrThatWasChanged() {
    EntryId source = begin(EntryKind.SOURCE, "A source in use, 1901").id();
    EntryId citing = begin(EntryKind.PLACE, "Citingham").id();
    Entry place = archive.bean(OpenEntry.class).open(curator, citing).entry();
    Citation note =
        Citation.of(new LocalId("s1"), new SourceRef(source, null), null, Stance.SUPPORTS);
    archive
        .bean(SaveEntry.class)
        .save(curator, citing, 1, place.told(Texts.english("<p>x</p>"), List.of(note)));

    assertThat(archive.bean(DiscardDraft.class).discard(curator, source)).isFalse();
    assertThat(archive.bean(DiscardDraft.class).discard(curator, citing)).isFalse();
    assertThat(archive.bean(OpenEntry.class).open(curator, source).revision()).isEqualTo(1);
  }

  @Test
  void addsAListOfSourcesAndKnowsThemAgain() {
    List<IncomingSource> list =
        ReferenceList.read(
                """
                @book{quick1971, title={Quick Histories}, author={Quick, Anna}, year=1971, isbn={3-11-222222-1}}
                @book{slow1972, title={Slow Histories}, author={Slow, Boris}, year=1972}
                """)
            .sources();
    AddSources adding = archive.bean(AddSources.class);
    assertThat(adding.rehearse(curator, list)).allMatch(one -> one.twin().isEmpty());

    List<AddSources.Added> added = adding.add(curator, apart(list), "en");

    assertThat(added).extracting(AddSources.Added::fresh).containsExactly(true, true);
    assertThat(adding.rehearse(curator, list))
        .extracting(one -> one.twin().map(SourceTwin::why).orElseThrow())
        .containsExactly(SourceTwin.Why.ISBN, SourceTwin.Why.KEY);
    assertThat(archive.bean(NameSources.class).book(curator).find("slow72", "en"))
        .isInstanceOf(Sought.Found.class);
  }

  @Test
  void addsAnEditionToTheSourceThatAReferenceJoins() {
    EntryId known = begin(EntryKind.SOURCE, "Joined Histories, 1950").id();
    List<IncomingSource> list =
        ReferenceList.read("@book{x, title={Joined Histories}, year=1950, isbn={3-11-333333-1}}")
            .sources();
    SourceTwin twin =
        archive.bean(AddSources.class).rehearse(curator, list).get(0).twin().orElseThrow();
    assertThat(twin.source().source().id()).isEqualTo(known);
    assertThat(twin.why()).isEqualTo(SourceTwin.Why.TITLE);
    List<IncomingSource> later =
        ReferenceList.read("@book{y, title={Joined Histories}, year=1999, isbn={3-11-333333-2}}")
            .sources();

    archive
        .bean(AddSources.class)
        .add(curator, List.of(new AddSources.Chosen(later.get(0), Optional.of(known))), "en");

    assertThat(
            archive
                .bean(OpenEntry.class)
                .open(curator, known)
                .entry()
                .particulars()
                .work()
                .editions())
        .hasSize(2);
  }

  @Test
  void keepsInADraftButNotInAnEditionACitationThatIsNotUnderstood() {
    EntryId id = begin(EntryKind.PLACE, "Unreadham").id();
    Entry place = archive.bean(OpenEntry.class).open(curator, id).entry();
    SaveEntry saving = archive.bean(SaveEntry.class);
    saving.save(curator, id, 1, place.told(Texts.english("<p>Old [@unknown 19]</p>"), List.of()));

    assertThatThrownBy(() -> archive.bean(PublishEntry.class).publish(curator, id, 2))
        .isInstanceOfSatisfying(
            UnpublishableException.class,
            refused ->
                assertThat(refused.hindrances())
                    .containsExactly(Hindrance.unread("body", "[@unknown 19]")));
  }

  @Test
  void keepsInADraftButNotInAnEditionAQuestionThatATemplateAskedAndNobodyAnswered() {
    EntryId id = begin(EntryKind.PLACE, "Blankford").id();
    Entry place = archive.bean(OpenEntry.class).open(curator, id).entry();
    Question blank = Question.of(new LocalId("q1"), "located");
    archive.bean(SaveEntry.class).save(curator, id, 1, place.asking(List.of(blank)));

    archive.bean(PublishEntry.class).publish(curator, id, 2);

    assertThat(archive.bean(Editions.class).current(id).orElseThrow().entry().questions())
        .isEmpty();
    assertThat(archive.bean(OpenEntry.class).open(curator, id).entry().questions())
        .containsExactly(blank);
  }

  @Test
  void letsNobodyAddSourcesWhoMayOnlyRead() {
    Actor reader = new Actor(null, "reader", EnumSet.of(Right.READ_DESK));

    assertThatThrownBy(() -> archive.bean(AddSources.class).add(reader, List.of(), "en"))
        .isInstanceOf(ForbiddenActException.class);
    assertThatThrownBy(
            () -> archive.bean(BeginMissing.class).begin(reader, EntryKind.PERSON, "Nobody", "en"))
        .isInstanceOf(ForbiddenActException.class);
  }

  private static List<AddSources.Chosen> apart(List<IncomingSource> list) {
    return list.stream().map(one -> new AddSources.Chosen(one, Optional.empty())).toList();
  }

  private PickedEntry begin(EntryKind kind, String words) {
    return archive.bean(BeginMissing.class).begin(curator, kind, words, "en");
  }
}
