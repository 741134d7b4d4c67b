package org.variorum.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.entry.Entry;
import org.variorum.language.Texts;
import org.variorum.name.NameForm;
import org.variorum.name.NameKeys;
import org.variorum.name.Spelling;

/** Fills in the names of an entry: its headings and all name forms, those made for search too. */
final class CardNames {
  private final IndexCard card;
  private final Set<String> words = new TreeSet<>();
  private final Set<String> sounds = new TreeSet<>();
  private final Set<String> wholeSounds = new TreeSet<>();
  private final Set<String> mainNames = new TreeSet<>();
  private final Set<String> mainSounds = new TreeSet<>();

  private CardNames(IndexCard card) {
    this.card = card;
  }

  static void fill(IndexCard card, Entry entry) {
    CardNames names = new CardNames(card);
    entry.heading().byLanguage().forEach(names::addHeading);
    entry.names().forEach(names::addName);
    if (entry.particulars().work() != null) {
      entry.particulars().work().authors().forEach(names::addWords);
    }
    if (entry.kind().isAgent()) {
      entry.heading().byLanguage().values().forEach(names::addMain);
      entry.names().forEach(form -> names.addMain(form.text()));
    }
    names.finish();
  }

  /** Words of a heading by which a card is found, though they are no name of it. */
  static void mention(IndexCard card, Texts heading) {
    heading
        .byLanguage()
        .forEach(
            (language, words) -> {
              card.put(IndexField.of("HEAD", language), words);
              card.put(IndexField.SPELT, words);
            });
  }

  private void addHeading(String language, String heading) {
    card.put(IndexField.FORMS, KeptForm.of(language, heading).kept());
    card.put(IndexField.of("HEAD", language), heading);
    card.put(IndexField.WHOLE_HEADING, Spelling.unordered(heading));
    addWhole(heading);
  }

  private void addName(NameForm form) {
    if (form.shown()) {
      card.put(IndexField.FORMS, KeptForm.of(form.language(), form.readable()).kept());
    }
    card.put(IndexField.of("HEAD", form.language()), form.text());
    card.put(IndexField.WHOLE_NAME, Spelling.unordered(form.text()));
    addWhole(form.text());
  }

  private void addWhole(String name) {
    addWords(name);
    wholeSounds.addAll(WholeSounds.of(Spelling.words(name).stream().map(NameKeys::of).toList()));
  }

  private void addWords(String name) {
    for (String word : Spelling.words(name)) {
      String folded = Spelling.folded(word);
      words.add(folded);
      if (!CommonWords.has(folded)) {
        sounds.addAll(NameKeys.of(word));
      }
    }
    card.put(IndexField.SPELT, name);
  }

  /** What stands before the comma is what an agent is filed under. */
  private void addMain(String name) {
    int comma = name.indexOf(',');
    List<String> main = comma < 0 ? List.of() : Spelling.words(name.substring(0, comma));
    mainNames.addAll(main.stream().map(Spelling::folded).toList());
    main.forEach(word -> mainSounds.addAll(NameKeys.of(word)));
  }

  private void finish() {
    Map.of(
            IndexField.NAME_WORD, words,
            IndexField.NAME_SOUND, sounds,
            IndexField.WHOLE_SOUND, wholeSounds,
            IndexField.MAIN_NAME, mainNames,
            IndexField.MAIN_SOUND, mainSounds)
        .forEach(card::putAll);
  }
}
