package org.variorum.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.citation.Citation;
import org.variorum.citation.Stance;
import org.variorum.claim.Question;
import org.variorum.digitalobject.Picture;
import org.variorum.entry.Entry;
import org.variorum.language.Languages;
import org.variorum.language.Texts;
import org.variorum.name.Spelling;
import org.variorum.projection.Heads;
import org.variorum.projection.Questions;
import org.variorum.vocabulary.Vocabulary;

/** Writes the cards of an entry: its own, and one for each question that can be looked for. */
final class Cataloguer {
  private final Vocabulary vocabulary;

  Cataloguer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The cards of an entry of which is not known how it stands among others. */
  List<IndexCard> cards(Entry entry) {
    return cards(entry, Placed.NOWHERE);
  }

  /** The card of the entry is the first. */
  List<IndexCard> cards(Entry entry, Placed placed) {
    List<IndexCard> cards = new ArrayList<>();
    IndexCard own = card(entry, placed);
    cards.add(own);
    entry.questions().stream()
        .filter(this::isLookedFor)
        .forEach(question -> cards.add(card(entry, question, own)));
    return cards;
  }

  /** A fact that nobody disputes is found with its entry. */
  private boolean isLookedFor(Question question) {
    return !question.wording().isEmpty() || isContested(question);
  }

  private IndexCard card(Entry entry, Placed placed) {
    IndexCard card = IndexCard.of(entry.id());
    put(card, entry, KindGroup.of(entry.kind()));
    head(card, entry.heading());
    CardNames.fill(card, entry);
    card.goWith(NameCard.of(entry));
    CardTexts texts = new CardTexts(card);
    texts.fill(entry);
    CardQuestions questions = new CardQuestions(texts, vocabulary);
    entry.questions().forEach(questions::fill);
    entry.notes().forEach(questions::fill);
    CardDates.put(card, CardDates.of(entry));
    CardFacets.fill(card, entry, placed);
    card.put(IndexField.EARLIEST, CardFacets.ordered(Heads.of(entry, vocabulary).earliest()));
    card.putAll(IndexField.FIGURE, FigureTerms.of(entry));
    card.putAll(IndexField.SOURCE, asserting(entry.allCitations()));
    if (entry.questions().stream().anyMatch(this::isContested)) {
      Rivals.put(card, entry.questions().stream().filter(this::isContested), vocabulary);
      card.put(IndexField.TRAIT, Trait.DISAGREE.code());
    }
    if (entry.pictures().stream().anyMatch(picture -> picture.use() == Picture.Use.SCAN)) {
      card.put(IndexField.TRAIT, Trait.SCANS.code());
    }
    return card;
  }

  /** A question is also found by what its entry is called. */
  private IndexCard card(Entry entry, Question question, IndexCard own) {
    IndexCard card = IndexCard.of(entry.id(), question.id());
    put(card, entry, KindGroup.QUESTIONS);
    Texts wording = Questions.wording(question, vocabulary);
    head(card, wording);
    CardNames.mention(card, wording);
    CardNames.mention(card, entry.heading());
    CardTexts texts = new CardTexts(card);
    texts.summarise(question.differ());
    new CardQuestions(texts, vocabulary).fillAnswers(question);
    CardDates.put(card, CardDates.of(question));
    CardFacets.fill(card, question, own);
    card.putAll(IndexField.FIGURE, FigureTerms.of(question));
    card.putAll(IndexField.SOURCE, asserting(question.allCitations()));
    if (isContested(question)) {
      Rivals.put(card, Stream.of(question), vocabulary);
      card.put(IndexField.TRAIT, Trait.DISAGREE.code());
    }
    return card;
  }

  /** The sources that say so, not those that only mention or deny it. */
  private static Set<String> asserting(Stream<Citation> citations) {
    return citations
        .filter(citation -> citation.stance() == Stance.SUPPORTS)
        .map(citation -> citation.source().entry().value())
        .collect(Collectors.toSet());
  }

  private static void put(IndexCard card, Entry entry, KindGroup group) {
    card.put(IndexField.KIND, entry.kind().name());
    card.put(IndexField.GROUP, group.name());
  }

  private static void head(IndexCard card, Texts heading) {
    for (String language : Languages.SPOKEN) {
      String words = heading.wordsIn(language);
      card.put(IndexField.of("HEADING", language), words);
      card.put(IndexField.of("SORT", language), Spelling.line(words));
    }
  }

  private boolean isContested(Question question) {
    return Questions.isContested(question, vocabulary);
  }
}
