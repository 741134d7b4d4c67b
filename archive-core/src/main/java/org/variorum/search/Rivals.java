package org.variorum.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.variorum.claim.Account;
import org.variorum.claim.Question;
import org.variorum.language.Languages;
import org.variorum.language.Texts;
import org.variorum.vocabulary.Property;
import org.variorum.vocabulary.Vocabulary;

/** What sources disagree on in a line, as hits show it: what it is about, and what they say. */
final class Rivals {
  private static final String JOINT = "\t";
  private static final int MOST_QUESTIONS = 2;
  private static final int MOST_VALUES = 4;
  private static final int LONGEST = 80;

  private final IndexCard card;
  private final Vocabulary vocabulary;

  private Rivals(IndexCard card, Vocabulary vocabulary) {
    this.card = card;
    this.vocabulary = vocabulary;
  }

  /** Puts the first of some disputed questions on a card. */
  static void put(IndexCard card, Stream<Question> disputed, Vocabulary vocabulary) {
    Rivals rivals = new Rivals(card, vocabulary);
    disputed.limit(MOST_QUESTIONS).forEach(rivals::put);
  }

  private void put(Question question) {
    Texts label = vocabulary.property(question.property()).map(Property::label).orElse(Texts.NONE);
    for (String language : Languages.SPOKEN) {
      List<String> values = values(question, language);
      if (values.size() > 1) {
        List<String> line = new ArrayList<>(List.of(clean(label.wordsIn(language))));
        line.addAll(values);
        card.put(IndexField.of("RIVALS", language), String.join(JOINT, line));
      }
    }
  }

  private static List<String> values(Question question, String language) {
    Stream<String> claims =
        question.liveClaims().map(claim -> CardQuestions.words(claim.value()).wordsIn(language));
    Stream<String> accounts = question.liveAccounts().stream().map(one -> title(one, language));
    return Stream.concat(claims, accounts)
        .map(Rivals::clean)
        .filter(value -> !value.isEmpty())
        .distinct()
        .limit(MOST_VALUES)
        .toList();
  }

  private static String title(Account account, String language) {
    return account.title().wordsIn(language);
  }

  private static String clean(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
  }

  /** Reads what was put on a card. */
  static List<Rivalry> on(KeptCard card, String language) {
    return card.all(IndexField.of("RIVALS", language)).stream()
        .map(line -> List.of(line.split(JOINT, -1)))
        .map(parts -> new Rivalry(parts.get(0), parts.subList(1, parts.size())))
        .toList();
  }
}
