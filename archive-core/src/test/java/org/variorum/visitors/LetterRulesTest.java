package org.variorum.visitors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.variorum.inbox.Letter;
import org.variorum.inbox.MessageKind;

class LetterRulesTest {
  private static final Set<String> BOTH = Set.of(Sent.CONSENT, Sent.FAITH);

  @Test
  void asksWhoHasAnotherSourceWhichItIs() {
    assertThat(wrong(MessageKind.CORRECTION, letter("source", "", "", "")))
        .containsExactly("source missing");
    assertThat(wrong(MessageKind.CORRECTION, letter("slip", "", "", ""))).isEmpty();
  }

  @Test
  void asksWhatKindOfCorrectionItIs() {
    assertThat(wrong(MessageKind.CORRECTION, letter("", "", "", "")))
        .containsExactly("matter missing");
  }

  @Test
  void wantsNameAndAddressForAClaimOfLawOrRights() {
    assertThat(wrong(MessageKind.REPORT, letter("law", "", "", "")))
        .containsExactly("name missing", "mail missing");
    assertThat(wrong(MessageKind.REPORT, letter("rights", "", "A. B.", "")))
        .containsExactly("mail missing");
    assertThat(wrong(MessageKind.REPORT, letter("privacy", "", "", ""))).isEmpty();
  }

  @Test
  void wantsAReportInGoodFaithAndEverythingWithConsent() {
    assertThat(wrong(MessageKind.REPORT, letter("other", "", "", ""), Set.of()))
        .containsExactly("faith missing", "consent missing");
    assertThat(wrong(MessageKind.COMMENT, letter("", "", "A. B.", ""), Set.of()))
        .containsExactly("consent missing");
  }

  @Test
  void wantsACommentSignedAndAReplyToBeFound() {
    assertThat(wrong(MessageKind.COMMENT, letter("", "", "", ""))).containsExactly("name missing");
    assertThat(wrong(MessageKind.REPLY, letter("", "", "", "")))
        .containsExactly("name missing", "mail missing");
  }

  @Test
  void wantsWords() {
    Letter silent = new Letter("slip", " \n", "", "", "", "", "", "en");

    assertThat(wrong(MessageKind.CORRECTION, silent)).containsExactly("words missing");
    assertThat(wrong(MessageKind.APPEAL, Letter.saying("Look again.", "en"), Set.of())).isEmpty();
  }

  @Test
  void readsAddresses() {
    assertThat(wrong(MessageKind.CORRECTION, letter("slip", "javascript:alert(1)", "", "a@b")))
        .containsExactlyInAnyOrder("link form", "mail form");
    assertThat(
            wrong(
                MessageKind.CORRECTION,
                letter("slip", "https://example.org/a?b=c", "", "a.b+c@пример.рф")))
        .isEmpty();
  }

  @Test
  void saysHowLongAFieldMayBe() {
    Letter endless = Letter.saying("a".repeat(10_001), "en");

    List<FieldProblem> problems = LetterRules.problems(MessageKind.APPEAL, sent(endless, Set.of()));

    assertThat(problems).containsExactly(new FieldProblem("words", "long", 10_000));
  }

  private static Letter letter(String matter, String link, String name, String mail) {
    return new Letter(matter, "It is otherwise.", "", "", link, name, mail, "en");
  }

  private static List<String> wrong(MessageKind kind, Letter letter) {
    return wrong(kind, letter, BOTH);
  }

  private static List<String> wrong(MessageKind kind, Letter letter, Set<String> ticked) {
    return LetterRules.problems(kind, sent(letter, ticked)).stream()
        .map(one -> one.field() + " " + one.code())
        .toList();
  }

  private static Sent sent(Letter letter, Set<String> ticked) {
    return new Sent(letter, ticked, new Proof("", "", ""));
  }
}
