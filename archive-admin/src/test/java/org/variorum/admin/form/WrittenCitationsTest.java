package org.variorum.admin.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.variorum.citation.Citation;
import org.variorum.claim.Claim;
import org.variorum.claim.Value;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.language.Texts;
import org.variorum.shorthand.ClaimReader;
import org.variorum.shorthand.KnownSource;
import org.variorum.shorthand.LineProblem;
import org.variorum.shorthand.SourceBook;
import org.variorum.vocabulary.ValueType;

class WrittenCitationsTest {
  private static final EntryId ANDREYEV = EntryId.random(new Random(5));
  private final ClaimReader reader =
      new ClaimReader(
          SourceBook.of(
              List.of(
                  new KnownSource(
                      ANDREYEV,
                      Texts.english("A monograph"),
                      Texts.english("Andreyev 1987"),
                      List.of(),
                      "1987",
                      "",
                      List.of()))),
          (words, place) -> List.of(),
          "en");
  private final EntryForm form =
      Forms.of(Entry.titled(Forms.ID, EntryKind.PERSON, Texts.english("Someone")));

  @Test
  void becomeNotesOfTheBodyWhereTheyStood() {
    line(form.getBody(), "en").setText("<p>Born.[@andreyev87 19] Died.[@nobody12 3]</p>");

    form.takeCitations(reader);

    assertThat(line(form.getBody(), "en").getText())
        .isEqualTo("<p>Born.<cite data-c=\"s1\"></cite> Died.[@nobody12 3]</p>");
    Citation note = entry().notes().get(0);
    assertThat(note.id()).isEqualTo(new LocalId("s1"));
    assertThat(note.source().entry()).isEqualTo(ANDREYEV);
    assertThat(note.locator().text()).isEqualTo("p. 19");
    assertThat(form.unreadCitations(reader))
        .singleElement()
        .satisfies(
            one ->
                assertThat(one.problems().get(0).kind())
                    .isEqualTo(LineProblem.Kind.NO_SUCH_SOURCE));
  }

  @Test
  void becomeCitationsOfTheAccountInWhoseProseTheyStand() {
    QuestionPart question = form.addQuestion("claimed");
    question.addAccount();
    AccountPart account = question.getAccounts().getList().get(0);
    account.getProse().first().setText("He says so.[@andreyev87 3 # as others do]");

    form.takeCitations(reader);

    assertThat(account.getProse().first().getText()).isEqualTo("He says so.");
    CitationPart last = account.getCitations().getList().get(account.getCitations().getCount() - 1);
    assertThat(last.getSource().getId()).isEqualTo(ANDREYEV.value());
    assertThat(last.getRemark().getGist()).isEqualTo("as others do");
  }

  @Test
  void areReadOnceTheirSourceIsNamedOtherwise() {
    line(form.getBody(), "en").setText("<p>x[@andrejew 7]</p>");

    form.rewriteCitation("andrejew 7", "andreyev87 7");
    form.takeCitations(reader);

    assertThat(form.hasWrittenCitations()).isFalse();
    assertThat(entry().notes()).hasSize(1);
  }

  @Test
  void areShownWithTheSignThatTheSanitiserWritesByItsNumber() {
    EntryForm again = Forms.of(entry().told(Texts.english("<p>x[&#64;nobody12]</p>"), List.of()));

    assertThat(line(again.getBody(), "en").getText()).isEqualTo("<p>x[@nobody12]</p>");
    assertThat(again.hasWrittenCitations()).isTrue();
  }

  @Test
  void aLineBecomesAClaimWithItsCitation() {
    QuestionPart question = form.addQuestion("born");
    question.getLine().setText("1900 | andreyev87 19 # by the register");

    question.add(reader.read(ValueType.DATE, question.getLine().getText()));

    assertThat(question.getLine().getText()).isEmpty();
    Claim claim = entry().questions().get(0).claims().get(0);
    assertThat(claim.value()).isInstanceOf(Value.OfDate.class);
    assertThat(claim.remark().wordsIn("en")).isEqualTo("by the register");
    assertThat(claim.citations())
        .singleElement()
        .satisfies(one -> assertThat(one.locator().text()).isEqualTo("p. 19"));
    assertThat(question.getClaims().getList().get(0).getCitations().getList().get(0).getGist())
        .isEqualTo("A monograph, p. 19");
  }

  @Test
  void nameWhatWasCitedAboveByASign() {
    line(form.getBody(), "en").setText("<p>Born.[@andreyev87 19] Died.[@+] Buried.[@= 40]</p>");

    ClaimReader after = form.takeCitations(reader);

    assertThat(entry().notes())
        .extracting(note -> note.locator().text())
        .containsExactly("p. 19", "p. 20", "p. 40");
    assertThat(after.above().place()).isEqualTo("p. 40");
  }

  @Test
  void theSameSourceAgainKeepsItsEditionAndStandsBehindWithThePageThatFollows() {
    QuestionPart question = form.addQuestion("born");
    question.add(reader.read(ValueType.DATE, "1900 | andreyev87 19"));
    Rows<CitationPart> rows = question.getClaims().getList().get(0).getCitations();

    rows.getList().get(0).again(rows);

    assertThat(rows.getCount()).isEqualTo(2);
    CitationPart next = rows.getList().get(1);
    assertThat(next.getSource().getId()).isEqualTo(ANDREYEV.value());
    assertThat(next.getLocator().getText()).isEqualTo("p. 20");
    assertThat(form.written()).containsValue("p. 20"); // so that it is kept before it is saved
    assertThat(next.isOpen()).isTrue();
  }

  @Test
  void aTemplateAsksOnlyWhatIsNotAskedYet() {
    form.addQuestion("born");

    assertThat(form.addQuestions(List.of("born", "died"))).isEqualTo(1);
    assertThat(form.getQuestions().getList())
        .extracting(QuestionPart::getProperty)
        .containsExactly("born", "died");
  }

  @Test
  void whatIsTakenBackLeavesTheFieldsThatReferToIt() {
    QuestionPart question = form.addQuestion("born");
    question.add(reader.read(ValueType.DATE, "1900 | andreyev87 19"));

    form.forget(ANDREYEV);

    CitationPart cited = question.getClaims().getList().get(0).getCitations().getList().get(0);
    assertThat(cited.getSource().getText()).isEmpty();
  }

  private Entry entry() {
    Entry made = form.entry(new Complaints(Locale.ENGLISH));
    assertThat(made).isNotNull();
    return made;
  }

  private static Wording.Line line(Wording words, String language) {
    return words.getLines().stream()
        .filter(one -> one.getLanguage().equals(language))
        .findFirst()
        .orElseThrow();
  }
}
