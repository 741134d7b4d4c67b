package org.variorum.admin.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.language.Texts;
import org.variorum.name.NameClass;
import org.variorum.name.NameForm;
import org.variorum.name.NameUse;
import org.variorum.name.scheme.ProposedForm;

class NamePartTest {
  private final EntryForm form =
      Forms.of(Entry.titled(Forms.ID, EntryKind.PERSON, Texts.english("Vlasov")));

  @Test
  void proposesTheFormsThatSchemesMakeOfIt() {
    NamePart name = named("Власов, Андрей Андреевич", "ru");

    form.propose(name);

    assertThat(proposed(name))
        .contains(
            "Vlasov, Andrey Andreyevich",
            "Wlassow, Andrei Andrejewitsch",
            "Власовъ, Андрей Андреевичъ");
    assertThat(entry().names()).hasSize(1);
  }

  @Test
  void proposesNothingThatIsThereAlready() {
    NamePart name = named("Власов", "ru");
    named("Wlassow", "de");

    form.propose(name);

    assertThat(proposed(name)).contains("Vlasov").doesNotContain("Wlassow");
  }

  @Test
  void proposesAFormAgainThatIsThereForSearchOnly() {
    NamePart name = named("Власов", "ru");
    named("Wlassow", "de").setNameClass(NameClass.GENERATED);

    form.propose(name);

    assertThat(proposed(name)).contains("Wlassow");
  }

  @Test
  void keepsAnAcceptedFormAsMadeByRule() {
    NamePart name = named("Власов", "ru");
    form.propose(name);

    form.accept(name, proposal(name, "Vlasov"));
    form.accept(name, proposal(name, "Власовъ"));

    List<NameForm> names = entry().names();
    assertThat(names).extracting(NameForm::text).containsExactly("Власов", "Vlasov", "Власовъ");
    assertThat(names.get(1).nameClass()).isEqualTo(NameClass.BY_RULE);
    assertThat(names.get(1).scheme()).isEqualTo("bgn-pcgn");
    assertThat(names.get(1).language()).isEqualTo("ru-Latn");
    assertThat(names.get(1).use()).isEqualTo(NameUse.PARALLEL);
    assertThat(names.get(2).use()).isEqualTo(NameUse.VARIANT);
    assertThat(proposed(name)).doesNotContain("Vlasov", "Власовъ").contains("Wlassow");
  }

  @Test
  void forgetsAStruckForm() {
    NamePart name = named("Власов", "ru");
    form.propose(name);

    name.getProposals().strike(proposal(name, "Własow"));
    form.acceptAll(name);

    assertThat(entry().names())
        .extracting(NameForm::text)
        .contains("Vlaszov")
        .doesNotContain("Własow");
    assertThat(name.getProposals().isOpen()).isFalse();
  }

  @Test
  void saysThatNothingIsLeftToPropose() {
    NamePart name = named("Власов", "ru");
    form.propose(name);
    form.acceptAll(name);

    form.propose(name);

    assertThat(proposed(name)).isEmpty();
    assertThat(name.getProposals().isOpen()).isTrue();
  }

  @Test
  void writesAUkrainianNameByUkrainianRules() {
    NamePart name = named("Зеленський, Володимир", "uk");

    form.propose(name);

    assertThat(proposed(name)).contains("Zelenskyi, Volodymyr", "Selenskyj, Wolodymyr");
  }

  @ParameterizedTest
  @CsvSource({
    "Власов,ru,ATTESTED,true",
    "Гончар,uk,ATTESTED,true",
    "Быкаў,be,ATTESTED,true",
    "Димитров,bg,ATTESTED,false",
    "Vlasov,ru,ATTESTED,false",
    "Власов,ru,GENERATED,false"
  })
  void hasProposalsWhereAnAttestedFormCanBeWrittenOtherwise(
      String text, String language, NameClass nameClass, boolean proposable) {
    named(text, language).setNameClass(nameClass);

    NamePart kept = Forms.of(entry()).getNames().getList().get(0);

    assertThat(kept.isProposable()).isEqualTo(proposable);
  }

  @Test
  void saysOfAFormThatIsJustBeingWrittenThatNoSchemeKnowsIt() {
    NamePart name = named("Димитров", "bg");
    assertThat(name.isProposable()).isTrue();

    form.propose(name);

    assertThat(proposed(name)).isEmpty();
    assertThat(name.getProposals().isOpen()).isTrue();
    assertThat(name.isKnownToSchemes()).isFalse();
  }

  @Test
  void makesNothingOfAFormByRule() {
    NamePart name = named("Власов", "ru");
    form.propose(name);
    form.accept(name, proposal(name, "Власовъ"));

    assertThat(form.getNames().getList().get(1).isProposable()).isFalse();
  }

  private NamePart named(String text, String language) {
    form.addName();
    NamePart name = form.getNames().getList().get(form.getNames().getCount() - 1);
    name.getText().setText(text);
    name.getLanguage().setText(language);
    return name;
  }

  private Entry entry() {
    return form.entry(new Complaints(Locale.ENGLISH));
  }

  private static List<String> proposed(NamePart name) {
    return name.getProposals().getList().stream().map(ProposedForm::text).toList();
  }

  private static ProposedForm proposal(NamePart name, String text) {
    return name.getProposals().getList().stream()
        .filter(form -> form.text().equals(text))
        .findFirst()
        .orElseThrow();
  }
}
