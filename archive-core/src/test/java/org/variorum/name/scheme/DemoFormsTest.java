package org.variorum.name.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.variorum.document.DemoArchive;
import org.variorum.entry.Entry;
import org.variorum.name.NameClass;
import org.variorum.name.NameForm;
import org.variorum.vocabulary.Term;
import org.variorum.vocabulary.Vocabulary;

/** What the demonstration archive calls a form by rule is what the rule makes. */
class DemoFormsTest {
  private final DemoArchive archive = new DemoArchive();

  @Test
  void bearSchemesThatTheVocabularyKnows() {
    Vocabulary vocabulary = DemoArchive.vocabulary();
    Set<String> known = vocabulary.schemes().stream().map(Term::code).collect(Collectors.toSet());

    archive.entries().values().stream()
        .flatMap(entry -> byRule(entry).stream())
        .forEach(form -> assertThat(known).as(form.text()).contains(form.scheme()));
  }

  @Test
  void areMadeByTheirTables() {
    Set<String> others = new TreeSet<>();
    archive
        .entries()
        .forEach(
            (file, entry) ->
                byRule(entry).stream()
                    .filter(form -> isOfATable(form) && !isMade(form, entry))
                    .forEach(form -> others.add(file + ": " + form.text() + " " + form.scheme())));

    assertThat(others).isEmpty();
  }

  private static List<NameForm> byRule(Entry entry) {
    return entry.names().stream().filter(form -> form.nameClass() == NameClass.BY_RULE).toList();
  }

  private static boolean isOfATable(NameForm form) {
    return Schemes.all().stream().anyMatch(scheme -> scheme.code().equals(form.scheme()))
        && !form.text().equals("Wolchow-Front"); // its second word is translated
  }

  /** In whatever order of its words; ѣ and ѳ, which no table can tell, count as е and ф. */
  private static boolean isMade(NameForm form, Entry entry) {
    return entry.names().stream()
        .filter(name -> name.nameClass() == NameClass.ATTESTED)
        .flatMap(name -> Schemes.propose(name.text(), name.language()).stream())
        .filter(made -> made.schemes().stream().anyMatch(one -> one.code().equals(form.scheme())))
        .anyMatch(made -> words(made.text()).equals(words(form.text())));
  }

  private static Set<String> words(String name) {
    return Set.of(
        name.replace('ѣ', 'е').replace('ѳ', 'ф').replace('Ѳ', 'Ф').replace(",", "").split(" ", -1));
  }
}
