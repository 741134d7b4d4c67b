package org.variorum.admin.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.variorum.claim.Nature;
import org.variorum.entry.Entry;
import org.variorum.vocabulary.ValueType;

/** What is written into a form and not saved can be noted, and written again. */
class WrittenTest {

  @Test
  void isNothingWhereNobodyTouchedAnything() throws IOException {
    assertThat(Forms.full().written()).isEmpty();
  }

  @Test
  void isWhatDiffersAlone() throws IOException {
    EntryForm form = Forms.full();
    form.getHeading().getLines().get(0).setText("Another heading");

    assertThat(form.written()).containsExactly(Map.entry("heading/en", "Another heading"));
  }

  @Test
  void comesBackThoughItMakesNoSense() throws IOException {
    EntryForm form = Forms.full();
    DateField used = form.getNames().getList().get(0).getUsed();
    used.setText("in the year of the");

    assertThat(again(form).getNames().getList().get(0).getUsed().getText())
        .isEqualTo("in the year of the");
  }

  @Test
  void bringsBackPartsThatWereAddedWithTheirIds() throws IOException {
    EntryForm form = Forms.full();
    QuestionPart question = form.addQuestion("cause");
    question.addClaim(ValueType.FIGURE);
    ClaimPart claim = question.getClaims().getList().get(0);
    claim.getValue().getFigure().getLow().setText("20 000");
    claim.addCitation();
    claim.getCitations().getList().get(1).getLocator().setText("p. 19");
    question.addAccount();
    form.addRelation();

    EntryForm again = again(form);

    QuestionPart back = last(again.getQuestions());
    assertThat(back.getId()).isEqualTo(question.getId());
    assertThat(back.getProperty()).isEqualTo("cause");
    ClaimPart sameClaim = back.getClaims().getList().get(0);
    assertThat(sameClaim.getId()).isEqualTo(claim.getId());
    assertThat(sameClaim.getNature()).isEqualTo(Nature.FIGURE);
    assertThat(sameClaim.getValue().getFigure().getLow().getText()).isEqualTo("20 000");
    assertThat(sameClaim.getCitations().getList())
        .extracting(CitationPart::id)
        .containsExactlyElementsOf(
            claim.getCitations().getList().stream().map(CitationPart::id).toList());
    assertThat(sameClaim.getCitations().getList().get(1).getLocator().getText()).isEqualTo("p. 19");
    assertThat(last(again.getRelations()).getId()).isEqualTo(last(form.getRelations()).getId());
    assertThat(again.written()).isEqualTo(form.written());
  }

  @Test
  void givesOutNoIdTwice() throws IOException {
    EntryForm form = Forms.full();
    form.addRelation();
    String given = last(form.getRelations()).getId();
    form.getRelations().remove(last(form.getRelations()));

    EntryForm again = again(form);
    again.addRelation();

    assertThat(last(again.getRelations()).getId()).isNotEqualTo(given);
  }

  @Test
  void bringsBackTheOrderAndWhatWasTakenAway() throws IOException {
    EntryForm form = Forms.full();
    form.addName();
    NamePart added = last(form.getNames());
    added.getText().setText("Vlassof");
    form.getNames().up(added);
    String removed = form.getQuestions().getList().get(0).getId();
    form.getQuestions().remove(form.getQuestions().getList().get(0));

    EntryForm again = again(form);

    assertThat(again.getNames().getList())
        .extracting(NamePart::getId)
        .containsExactlyElementsOf(
            form.getNames().getList().stream().map(NamePart::getId).toList());
    assertThat(again.getQuestions().getList())
        .extracting(QuestionPart::getId)
        .doesNotContain(removed);
  }

  @Test
  void isTheSameEntryOnceItIsSaved() throws IOException {
    EntryForm form = Forms.full();
    form.getSummary().getLines().get(0).setText("Something else");
    form.getQuestions().getList().get(0).getClaims().getList().get(0).setWithheld(true);

    Entry written = form.entry(new Complaints(Locale.ENGLISH));

    assertThat(again(form).entry(new Complaints(Locale.ENGLISH))).isEqualTo(written);
  }

  @Test
  void outlivesAChoiceThatThereIsNoMore() throws IOException {
    EntryForm form = Forms.full();
    NamePart name = form.getNames().getList().get(0);

    form.rewrite(Map.of("names/0/use", "NO_SUCH_USE"));

    assertThat(form.getNames().getList().get(0).getUse()).isEqualTo(name.getUse());
  }

  private static EntryForm again(EntryForm form) throws IOException {
    SortedMap<String, String> written = form.written();
    EntryForm fresh = Forms.full();
    fresh.rewrite(written);
    return fresh;
  }

  private static <P extends Part<?>> P last(Rows<P> rows) {
    return rows.getList().get(rows.getCount() - 1);
  }
}
