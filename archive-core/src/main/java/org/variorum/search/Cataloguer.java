package org.variorum.search;

import java.util.List;
import org.variorum.claim.Dispute;
import org.variorum.claim.Question;
import org.variorum.digitalobject.Picture;
import org.variorum.entry.Entry;
import org.variorum.name.Spelling;
import org.variorum.vocabulary.Answers;
import org.variorum.vocabulary.Property;
import org.variorum.vocabulary.Vocabulary;

/** Writes the card of an entry. */
final class Cataloguer {
  static final String CONTESTED = "contested";
  static final String SCANS = "scans";

  private static final List<String> LANGUAGES = List.of("en", "ru", "de");

  private final Vocabulary vocabulary;

  Cataloguer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  IndexCard card(Entry entry) {
    IndexCard card = new IndexCard(entry.id().value());
    card.put(IndexField.KIND, entry.kind().name());
    card.put(IndexField.GROUP, KindGroup.of(entry.kind()).name());
    LANGUAGES.forEach(language -> head(card, entry, language));
    CardNames.fill(card, entry);
    CardTexts texts = new CardTexts(card);
    texts.fill(entry);
    CardQuestions questions = new CardQuestions(texts, vocabulary);
    entry.questions().forEach(questions::fill);
    entry.notes().forEach(questions::fill);
    card.putAll(IndexField.DATE, CardDates.terms(entry));
    traits(card, entry);
    return card;
  }

  private static void head(IndexCard card, Entry entry, String language) {
    String heading = entry.heading().wordsIn(language);
    card.put(IndexField.of("HEADING", language), heading);
    card.put(IndexField.of("SORT", language), Spelling.line(heading));
  }

  private void traits(IndexCard card, Entry entry) {
    if (entry.questions().stream().anyMatch(this::isContested)) {
      card.put(IndexField.TRAIT, CONTESTED);
    }
    if (entry.pictures().stream().anyMatch(picture -> picture.use() == Picture.Use.SCAN)) {
      card.put(IndexField.TRAIT, SCANS);
    }
  }

  private boolean isContested(Question question) {
    Answers own = question.answers();
    return Dispute.isContested(
        question,
        own != null
            ? own
            : vocabulary.property(question.property()).map(Property::answers).orElse(Answers.ONE));
  }
}
