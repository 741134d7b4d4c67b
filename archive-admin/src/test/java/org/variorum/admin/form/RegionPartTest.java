package org.variorum.admin.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.variorum.citation.Citation;
import org.variorum.citation.EvidenceRegion;

class RegionPartTest {
  private final Complaints complaints = new Complaints(Locale.ENGLISH);
  private EntryForm form;
  private CitationPart citation;
  private RegionPart box;

  @BeforeEach
  void openTheFirstNote() throws IOException {
    form = Forms.full();
    citation = form.getNotes().getList().get(0);
    box = citation.getRegion();
  }

  @Test
  void showsABoxInPercentsOfItsPage() {
    assertThat(box.getLeft().getText()).isEqualTo("0.0");
    assertThat(box.getTop().getText()).isEqualTo("0.5");
    assertThat(box.getWidth().getText()).isEqualTo("2.0");
    assertThat(box.getHeight().getText()).isEqualTo("1.5");
  }

  @Test
  void keepsABoxInPixels() {
    draw("10", "20,5", "30 %", "40");

    assertThat(kept().region()).isEqualTo(new EvidenceRegion(Forms.PAGE, 100, 410, 300, 800));
  }

  @Test
  void takesTheWholePageWhereNoBoxIsGiven() {
    draw("", "", "", "");

    assertThat(kept().region()).isEqualTo(new EvidenceRegion(Forms.PAGE, 0, 0, 1000, 2000));
  }

  @Test
  void goesWithItsPage() {
    box.getPage().setText("");

    assertThat(kept().region()).isNull();
  }

  @Test
  void saysAtTheFieldThatABoxReachesBeyondThePage() {
    draw("60", "0", "50", "100");

    assertThat(form.entry(complaints)).isNull();
    assertThat(box.getWidth().getError()).isEqualTo("The box reaches beyond the page.");
    assertThat(box.getHeight().getError()).isNull();
  }

  @Test
  void saysAtTheFieldWhatIsNoPercent() {
    draw("ten", "0", "50", "101");

    assertThat(form.entry(complaints)).isNull();
    assertThat(box.getLeft().getError()).isNotBlank();
    assertThat(box.getHeight().getError()).isNotBlank();
  }

  @Test
  void wantsAPageThatThereIs() {
    box.getPage().setText("Leaf 2");
    assertThat(form.entry(complaints)).isNull();
    assertThat(box.getPage().getError()).isEqualTo("Choose a page from the list.");
  }

  private void draw(String left, String top, String width, String height) {
    box.getLeft().setText(left);
    box.getTop().setText(top);
    box.getWidth().setText(width);
    box.getHeight().setText(height);
  }

  private Citation kept() {
    return form.entry(complaints).notes().get(0);
  }
}
