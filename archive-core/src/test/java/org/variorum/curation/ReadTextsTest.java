package org.variorum.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.Database;
import org.variorum.contentstore.ContentCopy;
import org.variorum.digitalobject.Access;
import org.variorum.digitalobject.DigitalObjects;
import org.variorum.digitalobject.Ingest;
import org.variorum.digitalobject.UnknownObjectException;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.job.JobState;
import org.variorum.job.JobView;
import org.variorum.job.Jobs;
import org.variorum.ocr.MissingModelsException;
import org.variorum.ocr.NeededModels;
import org.variorum.pagetext.PageText;
import org.variorum.scan.Box;
import org.variorum.scan.Tolerance;
import org.variorum.staff.Actor;
import org.variorum.textlayer.PageTexts;
import org.variorum.textlayer.TextLayer;
import org.variorum.textlayer.TextOrigin;
import org.variorum.textlayer.TextVersion;
import org.variorum.treatment.Treatment;
import org.variorum.treatment.Treatments;

/** Pages of entries read by a machine, as a job. */
class ReadTextsTest {
  @TempDir Path folder;
  private DeskWork desk;
  private EntryId letters;
  private ObjectId page;

  @BeforeEach
  void anEntryWithAPage() throws IOException {
    desk = DeskWork.on(Database.H2);
    letters = desk.created(Actor.OPERATOR, EntryKind.SOURCE, "Letters");
    page = drawn("Order of the day " + System.nanoTime() % 1000);
    desk.bean(AttachScan.class).attach(Actor.OPERATOR, letters, List.of(page), "1");
  }

  @Test
  void readsThePagesOfAnEntryAndThoseOnlyThatAreNotRead() throws Exception {
    NeededModels.are("en");
    JobView first = read(false);
    assertThat(first.state()).isEqualTo(JobState.DONE);
    assertThat(machine()).hasSize(1);
    TextVersion version = machine().get(0);
    assertThat(version.origin()).isEqualTo(TextOrigin.READ);
    assertThat(version.language()).isEqualTo("en");
    assertThat(version.confidence()).isGreaterThan(50);
    assertThat(texts().read(version).plain()).startsWith("Order of the day");

    read(false);
    assertThat(machine()).hasSize(1);
    read(true);
    assertThat(machine()).hasSize(2);
  }

  @Test
  void readsAPageAsItIsTurnedAndTellsPlacesOnThePageAsItCame() throws Exception {
    NeededModels.are("en");
    Treatments treatments = desk.bean(Treatments.class);
    read(false);
    PageText upright = texts().read(machine().get(0));
    treatments.take(
        Actor.OPERATOR, page, 0, new Treatment(0, 0, new Box(0, 0, 250, 200), List.of()), true);
    read(true);

    PageText read = texts().read(machine().get(0));

    assertThat(read.width()).isEqualTo(900);
    assertThat(read.wordCount()).isBetween(1, upright.wordCount() - 1);
    Box first = read.words().findFirst().orElseThrow().box();
    assertThat(first.x()).isCloseTo(upright.words().findFirst().orElseThrow().box().x(), within(4));
    treatments.take(Actor.OPERATOR, page, 1, new Treatment(2, 0, null, List.of()), true);
    read(true);
    assertThat(texts().read(machine().get(0)).plain()).doesNotStartWith("Order of the day");
  }

  @Test
  void refusesALanguageThatHasNoModelAndSaysWhatBringsIt() {
    assertThatThrownBy(() -> desk.bean(ReadTexts.class).begin(Actor.OPERATOR, wish("tlh", false)))
        .isInstanceOf(MissingModelsException.class)
        .hasMessageContaining("tesseract-ocr-tlh");
  }

  @Test
  void readsNoPageThatWhoOrdersItDoesNotSee() {
    Actor contributor = desk.colleague("C.", DeskWork.EDITS);
    Actor reviewer = desk.colleague("R.", DeskWork.REVIEWS);
    PagesToRead due = desk.bean(PagesToRead.class);
    TextOrder order =
        new TextOrder(null, Instant.now(), false, List.of("en"), letters, false, List.of());
    assertThat(due.pages(contributor, order, letters)).containsExactly(page);

    Access closed = new Access(Access.Status.CLOSED, null).atDesk(Access.Desk.REVIEWERS);
    desk.bean(DigitalObjects.class).open(page, closed);

    assertThat(due.pages(contributor, order, letters)).isEmpty();
    assertThat(due.pages(reviewer, order, letters)).containsExactly(page);
    assertThatThrownBy(
            () ->
                desk.bean(ReadPage.class)
                    .read(contributor, order, letters, page, new ContentCopy()))
        .isInstanceOf(UnknownObjectException.class);
  }

  @Test
  void keepsItsOrderInOneLine() {
    TextOrder order =
        new TextOrder(null, Instant.EPOCH, true, List.of("ru", "de"), letters, true, List.of(page));

    assertThat(TextOrder.of(order.toString())).isEqualTo(order);
  }

  private JobView read(boolean again) throws InterruptedException {
    long job = desk.bean(ReadTexts.class).begin(Actor.OPERATOR, wish("en", again));
    Jobs jobs = desk.bean(Jobs.class);
    for (int i = 0; i < 600 && jobs.withId(job).orElseThrow().state() == JobState.RUNNING; i++) {
      Thread.sleep(Duration.ofMillis(50).toMillis());
    }
    return jobs.withId(job).orElseThrow();
  }

  private ReadTexts.Wish wish(String language, boolean again) {
    return new ReadTexts.Wish(letters, false, List.of(), List.of(language), again);
  }

  private List<TextVersion> machine() {
    return texts().versions(page, TextLayer.MACHINE);
  }

  private PageTexts texts() {
    return desk.bean(PageTexts.class);
  }

  private ObjectId drawn(String words) throws IOException {
    BufferedImage picture = new BufferedImage(900, 200, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 900, 200);
    pen.setColor(Color.BLACK);
    pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 48));
    pen.drawString(words, 60, 100);
    pen.dispose();
    Path file = folder.resolve("page.png");
    ImageIO.write(picture, "png", file.toFile());
    return desk.bean(Ingest.class).ingest(file, "page.png", Tolerance.NONE, null).get(0);
  }
}
