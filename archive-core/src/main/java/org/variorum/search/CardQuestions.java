package org.variorum.search;

import java.util.List;
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
import org.variorum.language.Texts;

/** Fills in what is asked and answered: wordings, claims, accounts and what sources say. */
final class CardQuestions {
  private static final List<String> LANGUAGES = List.of("en", "ru", "de");

  private final CardTexts texts;

  CardQuestions(CardTexts texts) {
    this.texts = texts;
  }

  void fill(Question question) {
    texts.state(question.wording());
    texts.state(question.differ());
    texts.state(question.agreed());
    question.claims().forEach(this::fill);
    question.accounts().forEach(this::fill);
    question.searches().forEach(search -> texts.state(search.what()));
    if (question.note() != null) {
      texts.state(question.note().text());
    }
  }

  private void fill(Claim claim) {
    fill(claim.value());
    texts.state(claim.remark());
    claim.citations().forEach(this::fill);
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
    fill(reading.value());
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

  private void fill(@Nullable Value value) {
    if (value instanceof Value.OfDate of) {
      fill(of.date());
    } else if (value instanceof Value.OfFigure of) {
      fill(of.figure());
    } else if (value instanceof Value.OfName of) {
      texts.state(of.language(), of.form());
    } else if (value != null) {
      texts.state(words(value));
    }
  }

  private static Texts words(Value value) {
    if (value instanceof Value.OfPlace of) {
      return of.words();
    }
    if (value instanceof Value.OfEntry of) {
      return of.words();
    }
    return value instanceof Value.OfText of ? of.words() : Texts.NONE;
  }

  private void fill(HistoricalDate date) {
    LANGUAGES.forEach(language -> texts.state(language, DateText.in(language).of(date)));
    texts.state("", date.asWritten());
  }

  private void fill(Figure figure) {
    texts.state(figure.counted());
    texts.state(figure.area());
    if (figure.low() != null) {
      texts.state("", figure.low().toPlainString());
    }
    if (figure.high() != null && !isOneNumber(figure)) {
      texts.state("", figure.high().toPlainString());
    }
  }

  private static boolean isOneNumber(Figure figure) {
    return figure.low() != null
        && figure.high() != null
        && figure.low().compareTo(figure.high()) == 0;
  }
}
