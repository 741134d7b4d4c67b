package org.variorum.search;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.citation.Citation;
import org.variorum.claim.Account;
import org.variorum.claim.Claim;
import org.variorum.claim.Figure;
import org.variorum.claim.Question;
import org.variorum.claim.Reading;
import org.variorum.claim.Value;
import org.variorum.date.DateText;
import org.variorum.date.HistoricalDate;
import org.variorum.language.Languages;
import org.variorum.language.Texts;
import org.variorum.vocabulary.Property;
import org.variorum.vocabulary.Vocabulary;

/** Fills in what is asked and answered: wordings, claims, accounts and what sources say. */
final class CardQuestions {

  private final CardTexts texts;
  private final Vocabulary vocabulary;

  CardQuestions(CardTexts texts, Vocabulary vocabulary) {
    this.texts = texts;
    this.vocabulary = vocabulary;
  }

  void fill(Question question) {
    texts.state(question.wording());
    fillAnswers(question);
  }

  /** All but the question itself. */
  void fillAnswers(Question question) {
    Texts label = vocabulary.property(question.property()).map(Property::label).orElse(Texts.NONE);
    texts.state(question.differ());
    texts.state(question.agreed());
    question.claims().forEach(claim -> fill(label, claim));
    question.accounts().forEach(this::fill);
    question.searches().forEach(search -> texts.state(search.what()));
    if (question.note() != null) {
      texts.state(question.note().text());
    }
  }

  private void fill(Texts label, Claim claim) {
    state(label, words(claim.value()));
    if (claim.value() instanceof Value.OfDate of) {
      texts.state("", of.date().asWritten());
    }
    texts.state(claim.remark());
    claim.citations().forEach(this::fill);
  }

  /** Says a value with what it is, as "Born: 14 September 1901". */
  private void state(Texts label, Texts words) {
    words
        .byLanguage()
        .forEach(
            (language, value) ->
                texts.state(
                    language,
                    label.exactly(language).map(what -> what + ": " + value).orElse(value)));
  }

  private void fill(Account account) {
    texts.state(account.title());
    texts.state(account.prose());
    texts.state(account.firstTold().by());
    account.readings().forEach(this::fill);
    account.citations().forEach(this::fill);
  }

  private void fill(Reading reading) {
    texts.state(reading.words());
    texts.state(words(reading.value()));
    reading.citations().forEach(this::fill);
  }

  /** A source's own words; the rest of a citation is the source's entry to tell. */
  void fill(Citation citation) {
    if (citation.quotation() != null) {
      texts.state(citation.quotation().language(), citation.quotation().text());
      texts.state(citation.quotation().translations());
    }
    texts.state(citation.remark());
  }

  /** A value in words, in each language that the archive speaks. */
  static Texts words(@Nullable Value value) {
    if (value instanceof Value.OfDate of) {
      return words(of.date());
    }
    if (value instanceof Value.OfFigure of) {
      return words(of.figure());
    }
    if (value instanceof Value.OfName of) {
      return Texts.of(of.language(), of.form());
    }
    if (value instanceof Value.OfPlace of) {
      return of.words();
    }
    if (value instanceof Value.OfEntry of) {
      return of.words();
    }
    return value instanceof Value.OfText of ? of.words() : Texts.NONE;
  }

  private static Texts words(HistoricalDate date) {
    Map<String, String> words = new HashMap<>();
    Languages.SPOKEN.forEach(language -> words.put(language, DateText.in(language).of(date)));
    return Texts.of(words);
  }

  private static Texts words(Figure figure) {
    String numbers = numbers(figure);
    Map<String, String> words = new HashMap<>();
    for (String language : Languages.SPOKEN) {
      words.put(
          language,
          Stream.of(numbers, figure.counted().wordsIn(language), figure.area().wordsIn(language))
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(", ")));
    }
    return Texts.of(words);
  }

  private static String numbers(Figure figure) {
    BigDecimal low = figure.low();
    BigDecimal high = figure.high();
    if (low == null || high == null || low.compareTo(high) == 0) {
      return low != null ? low.toPlainString() : high == null ? "" : high.toPlainString();
    }
    return low.toPlainString() + "–" + high.toPlainString();
  }
}
