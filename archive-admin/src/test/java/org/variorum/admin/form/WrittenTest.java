package org.variorum.admin.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.claim.Nature;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.language.Texts;
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
  void isToldFromWhatTheArchiveHasWhereTheFormHoldsMore() throws IOException {
    Entry kept = Forms.full().entry(new Complaints(Locale.ENGLISH));
    EntryForm mine = Forms.full();
    mine.addName();
    last(mine.getNames()).getText().setText("Vlassof");
    mine.getNames().up(last(mine.getNames()));
    mine.getQuestions().getList().get(0).addClaim(ValueType.TEXT);
    last(mine.getQuestions().getList().get(0).getClaims())
        .getValue()
        .getWords()
        .getLines()
        .get(0)
        .setText("Typhus");
    last(mine.getQuestions().getList().get(0).getClaims())
        .getCitations()
        .remove(last(last(mine.getQuestions().getList().get(0).getClaims()).getCitations()));
    mine.addNotYetResearched();
    last(mine.getNotYetResearched()).getWords().getLines().get(0).setText("His family");
    Entry merged = mine.entry(new Complaints(Locale.ENGLISH));

    SortedMap<String, String> written = Forms.of(merged, kept).written();
    EntryForm again = Forms.of(kept);
    again.rewrite(written);

    assertThat(written).isNotEmpty();
    assertThat(again.entry(new Complaints(Locale.ENGLISH))).isEqualTo(merged);
  }

  @Test
  void outlivesAChoiceThatThereIsNoMore() throws IOException {
    EntryForm form = Forms.full();
    NamePart name = form.getNames().getList().get(0);

    form.rewrite(Map.of("names/" + name.getId() + "/use", "NO_SUCH_USE"));

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

  @ParameterizedTest
  @EnumSource(EntryKind.class)
  void leavesOutNoPlaceOfAnyForm(EntryKind kind) throws Exception {
    assertAllIsTold(Forms.of(Entry.titled(Forms.ID, kind, Texts.english("Something"))));
  }

  @Test
  void leavesOutNoPlaceOfAFormWithSomethingOfEverything() throws Exception {
    assertAllIsTold(Forms.full());
  }

  private static void assertAllIsTold(EntryForm form) throws IllegalAccessException {
    Set<Object> told = Collections.newSetFromMap(new IdentityHashMap<>());
    form.tell(new Counting(told));

    Set<Object> there = Collections.newSetFromMap(new IdentityHashMap<>());
    reach(form, there);

    assertThat(there.stream().filter(Field.class::isInstance))
        .isNotEmpty()
        .allMatch(told::contains);
  }

  private static void reach(Object from, Set<Object> reached) throws IllegalAccessException {
    boolean ours = from.getClass().getPackage() == Written.class.getPackage();
    if (from instanceof Collection<?> several) {
      for (Object one : several) {
        reach(one, reached);
      }
    } else if (from instanceof Map<?, ?> map) {
      reach(map.values(), reached);
    } else if (ours
        && !(from instanceof Ground)
        && !from.getClass().isEnum()
        && reached.add(from)) {
      for (Class<?> type = from.getClass(); type != Object.class; type = type.getSuperclass()) {
        for (java.lang.reflect.Field field : type.getDeclaredFields()) {
          field.setAccessible(true);
          Object value = Modifier.isStatic(field.getModifiers()) ? null : field.get(from);
          if (value != null) {
            reach(value, reached);
          }
        }
      }
    }
  }

  /** A scribe who remembers what he was told of. */
  private static final class Counting extends Scribe {
    private final Set<Object> told;

    Counting(Set<Object> told) {
      this.told = told;
    }

    @Override
    void words(String name, String now, Consumer<String> write) {
      assertThat(now).isNotNull();
    }

    @Override
    void part(String name, Written part) {
      told.add(part);
      part.tell(this);
    }

    @Override
    <P extends Part<?>> void rows(
        String name, Rows<P> rows, Function<P, String> seed, Function<String, P> fresh) {
      told.addAll(rows.getList());
      rows.getList().forEach(part -> part.tell(this));
    }
  }
}
