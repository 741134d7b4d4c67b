package org.variorum.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.Database;
import org.variorum.citation.Citation;
import org.variorum.citation.EvidenceRegion;
import org.variorum.citation.Locator;
import org.variorum.citation.Quotation;
import org.variorum.citation.SourceRef;
import org.variorum.citation.Stance;
import org.variorum.digitalobject.Ingest;
import org.variorum.digitalobject.UnknownObjectException;
import org.variorum.entry.EntryKind;
import org.variorum.hiding.Category;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.ObjectId;
import org.variorum.language.Texts;
import org.variorum.pagetext.TextFiles;
import org.variorum.readingroom.ReadingRoom;
import org.variorum.readingroom.ScanView;
import org.variorum.scan.Box;
import org.variorum.scan.ScanSamples;
import org.variorum.scan.Tolerance;
import org.variorum.staff.Actor;
import org.variorum.staff.ForbiddenActException;
import org.variorum.staff.Right;
import org.variorum.textlayer.TextLayer;
import org.variorum.treatment.Cover;
import org.variorum.treatment.Treatment;

/** A place on a page as evidence of what an entry states. */
@ParameterizedClass
@EnumSource(Database.class)
class CitePageTest {
  private static final LocalId STATED = new LocalId("c1");

  @Parameter Database database;
  @TempDir Path folder;
  private DeskWork desk;
  private Actor contributor;
  private EntryId letters;
  private EntryId house;
  private ObjectId page;

  @BeforeEach
  void aPageAndAnEntryThatStatesSomething() throws IOException {
    desk = DeskWork.on(database);
    contributor = desk.colleague("C.", DeskWork.EDITS);
    letters = desk.created(Actor.OPERATOR, EntryKind.SOURCE, "Letters");
    page = attached(200);
    house = desk.begun("A house");
    desk.founded(house, "1943", letters);
  }

  /** A page that is the same in all tests that ask for this height. */
  private ObjectId attached(int height) throws IOException {
    Path file = folder.resolve(height + ".jpg");
    Files.write(file, ScanSamples.jpeg(700, height));
    ObjectId added = desk.bean(Ingest.class).ingest(file, "page.jpg", Tolerance.NONE, null).get(0);
    desk.bean(AttachScan.class).attach(Actor.OPERATOR, letters, List.of(added), "1");
    return added;
  }

  @Test
  void restsAStatementOnTheWordsAndTheirPlace() {
    CitePage.Cited done = cite(contributor, evidence(new Box(10, 20, 300, 30)), STATED);

    Citation cited = citations().get(1);
    assertThat(cited.id()).isEqualTo(done.citation());
    assertThat(cited.source()).isEqualTo(new SourceRef(letters, null));
    assertThat(cited.locator()).isEqualTo(new Locator("Bl. 12"));
    assertThat(cited.quotation()).isEqualTo(new Quotation("Befehl Nr. 1", "de", Texts.NONE));
    assertThat(cited.region()).isEqualTo(new EvidenceRegion(page, 10, 20, 300, 30));
    assertThat(desk.opened(house).revision()).isEqualTo(done.revision());
  }

  @Test
  void isUndoneByUndoingItsRevision() {
    CitePage.Cited done = cite(contributor, evidence(null), STATED);

    desk.bean(RestoreEntry.class).undo(contributor, house, done.revision());

    assertThat(citations()).hasSize(1);
    assertThat(cite(contributor, evidence(null), STATED).citation()).isNotEqualTo(done.citation());
  }

  @Test
  void keepsABoxOnThePageAndTakesAllOfItForNone() {
    cite(contributor, evidence(new Box(650, 190, 500, 500)), STATED);
    cite(contributor, evidence(null), STATED);

    assertThat(citations())
        .extracting(Citation::region)
        .endsWith(
            new EvidenceRegion(page, 650, 190, 50, 10), new EvidenceRegion(page, 0, 0, 700, 200));
  }

  @Test
  void refusesWhatIsNotStatedPagesThatAreNotShownAndWhoMayNotEdit() {
    assertThatThrownBy(() -> cite(contributor, evidence(null), new LocalId("c7")))
        .isInstanceOf(UnknownStatementException.class);
    CitePage.Evidence elsewhere =
        new CitePage.Evidence(house, page, null, null, null, Stance.SUPPORTS);
    assertThatThrownBy(() -> cite(contributor, elsewhere, STATED))
        .isInstanceOf(UnknownObjectException.class);
    Actor reader = desk.colleague("R.", Set.of(Right.READ_DESK));
    assertThatThrownBy(() -> cite(reader, evidence(null), STATED))
        .isInstanceOf(ForbiddenActException.class);
    assertThat(citations()).hasSize(1);
  }

  @Test
  void refusesWhatIsCoveredAndWhatIsNotShown() throws IOException {
    page = attached(201);
    Cover cover = new Cover(new Box(100, 0, 100, 40), Category.PRIVACY, "");
    treat(new Treatment(0, 0, new Box(0, 0, 350, 200), List.of(cover)), 0);

    assertThatThrownBy(() -> cite(contributor, evidence(new Box(150, 20, 100, 30)), STATED))
        .isInstanceOf(HiddenPlaceException.class);
    assertThatThrownBy(() -> cite(contributor, evidence(new Box(400, 20, 100, 30)), STATED))
        .isInstanceOf(HiddenPlaceException.class);
    assertThat(citations()).hasSize(1);
    cite(contributor, evidence(new Box(10, 60, 300, 30)), STATED);
    cite(contributor, evidence(null), STATED);
    assertThat(citations()).hasSize(3);
  }

  @Test
  void refusesWordsThatStandOnlyUnderACover() throws IOException {
    page = attached(202);
    String alto =
        "<alto><Layout><Page WIDTH='700' HEIGHT='200'><PrintSpace><TextBlock>"
            + "<TextLine HPOS='10' VPOS='10' WIDTH='300' HEIGHT='20'>"
            + "<String CONTENT='Befehl' HPOS='10' VPOS='10' WIDTH='90' HEIGHT='20'/></TextLine>"
            + "<TextLine HPOS='10' VPOS='60' WIDTH='300' HEIGHT='20'>"
            + "<String CONTENT='Anhang' HPOS='10' VPOS='60' WIDTH='90' HEIGHT='20'/></TextLine>"
            + "</TextBlock></PrintSpace></Page></Layout></alto>";
    desk.bean(CorrectText.class)
        .write(
            contributor,
            letters,
            page,
            TextLayer.TRANSCRIPTION,
            0,
            TextFiles.read(alto.getBytes(StandardCharsets.UTF_8)));
    treat(
        new Treatment(
            0, 0, null, List.of(new Cover(new Box(0, 50, 200, 40), Category.PRIVACY, ""))),
        0);

    cite(contributor, evidence(null), STATED);
    treat(
        new Treatment(0, 0, null, List.of(new Cover(new Box(0, 5, 200, 30), Category.PRIVACY, ""))),
        1);
    assertThatThrownBy(() -> cite(contributor, evidence(null), STATED))
        .isInstanceOf(HiddenPlaceException.class);
  }

  private void treat(Treatment treatment, int seen) {
    desk.bean(TreatPage.class).treat(Actor.OPERATOR, letters, page, seen, treatment);
  }

  @Test
  void leadsItsReaderToTheWordsOnThePage() {
    cite(contributor, evidence(new Box(10, 20, 300, 30)), STATED);
    desk.publish(Actor.OPERATOR, letters);
    desk.publish(Actor.OPERATOR, house);

    ScanView view = desk.bean(ReadingRoom.class).scan(letters, page, "", "en").orElseThrow();

    assertThat(view.citedIn())
        .singleElement()
        .satisfies(
            cited -> {
              assertThat(cited.hasBox()).isTrue();
              assertThat(cited.width()).isEqualTo(300);
              assertThat(cited.words()).isEqualTo("Befehl Nr. 1");
            });
  }

  @Test
  void offersWhatOneChangedLastBeforeAllElse() {
    EntryId other = desk.created(contributor, EntryKind.PERSON, "Somebody");

    assertThat(desk.bean(SurveyDesk.class).lately(contributor))
        .extracting(DeskLine::id)
        .containsExactly(other.value());
    cite(contributor, evidence(null), STATED);
    assertThat(desk.bean(SurveyDesk.class).lately(contributor))
        .extracting(DeskLine::id)
        .containsExactly(house.value(), other.value());
  }

  private CitePage.Evidence evidence(@Nullable Box box) {
    return new CitePage.Evidence(
        letters,
        page,
        box,
        new Locator("Bl. 12"),
        new Quotation("Befehl Nr. 1", "de", Texts.NONE),
        Stance.SUPPORTS);
  }

  private CitePage.Cited cite(Actor actor, CitePage.Evidence evidence, LocalId part) {
    return desk.bean(CitePage.class).cite(actor, evidence, house, part);
  }

  private List<Citation> citations() {
    return desk.opened(house).entry().questions().get(0).claims().get(0).citations();
  }
}
