package org.variorum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.identifier.EntryId;
import org.variorum.readingroom.LinkView;
import org.variorum.readingroom.MatterView;
import org.variorum.readingroom.TextView;
import org.variorum.visitors.FieldProblem;
import org.variorum.visitors.Proof;
import org.variorum.visitors.Refusal;
import org.variorum.visitors.Sent;

class FormViewTest {
  private static final EntryId ENTRY = EntryId.random(new Random(5));
  private static final TextView NOTHING = new TextView("", "");
  private static final MatterView MATTER =
      new MatterView(new LinkView("/entry/x", "Something", "en"), "/entry/x", NOTHING, NOTHING);

  @Test
  void keepsWhatWasTypedWhenItIsRefused() {
    Typed typed = new Typed(Map.of("words", "  It was otherwise.\n", "consent", "true"));

    FormView view =
        form(FormKind.CORRECT)
            .refused(typed, Refusal.UNFIT, List.of(new FieldProblem("source", "missing", 1000)));

    assertThat(view.typed().of("words")).isEqualTo("  It was otherwise.\n");
    assertThat(view.typed().has("consent")).isTrue();
    assertThat(view.wrong("source")).isEqualTo("form.wrong.source.missing");
    assertThat(view.describes("source", true)).isEqualTo("source-hint source-wrong");
    assertThat(view.describes("words", false)).isNull();
  }

  @Test
  void sendsWhatWasTypedAndTicked() {
    Typed typed = new Typed(Map.of("matter", "slip", "words", "A slip.", "faith", "true"));

    Sent sent = typed.sent(new Proof("t", "", "n"), "ru");

    assertThat(sent.letter().matter()).isEqualTo("slip");
    assertThat(sent.letter().language()).isEqualTo("ru");
    assertThat(sent.ticked()).isEqualTo(Set.of(Sent.FAITH));
  }

  @ParameterizedTest
  @EnumSource(FormKind.class)
  void hasWordsForAllItSaysInEveryLanguage(FormKind kind) {
    FormView view = form(kind);
    List<String> keys =
        Stream.concat(
                Stream.of("title", "lead", "words", "who", "send")
                    .map(part -> "form." + part + "." + kind.code()),
                view.matters().stream().map(one -> "form." + kind.code() + "." + one))
            .toList();

    assertThat(Messages.in(Tongue.EN).words()).containsKeys(keys.toArray(String[]::new));
  }

  @ParameterizedTest
  @EnumSource(Refusal.class)
  void saysWhyItWasNotTaken(Refusal refusal) {
    FormView view = form(FormKind.REPORT).refused(Typed.NOTHING, refusal, List.of());

    assertThat(Messages.in(Tongue.EN).words()).containsKey("form.refused." + view.refused());
  }

  private static FormView form(FormKind kind) {
    return FormView.fresh(new Address.OfForm(kind, ENTRY, "c1"), MATTER, "token");
  }
}
