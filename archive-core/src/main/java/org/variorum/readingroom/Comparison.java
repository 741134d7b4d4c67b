package org.variorum.readingroom;

import java.util.ArrayList;
import java.util.List;
import org.variorum.claim.Account;
import org.variorum.claim.Aspect;
import org.variorum.claim.Dispute;
import org.variorum.claim.Question;
import org.variorum.claim.Reading;
import org.variorum.claim.Value;

/** Sets accounts beside each other, aspect by aspect. */
final class Comparison {
  private final Apparatus apparatus;
  private final Notes notes;
  private final List<Account> accounts;

  Comparison(Apparatus apparatus, Notes notes, List<Account> accounts) {
    this.apparatus = apparatus;
    this.notes = notes;
    this.accounts = accounts;
  }

  List<QuestionView.AspectView> of(Question question) {
    return accounts.isEmpty()
        ? List.of()
        : question.aspects().stream().map(aspect -> row(question, aspect)).toList();
  }

  private QuestionView.AspectView row(Question question, Aspect aspect) {
    String within = within(aspect.code());
    boolean differs = Dispute.differsOn(question, aspect.code());
    boolean onlyWithin = differs && !within.isEmpty() && accountsStating(aspect.code()) == 1;
    return new QuestionView.AspectView(
        "as-" + aspect.code(),
        apparatus.text(aspect.label()),
        onlyWithin ? "within" : differs ? "differs" : "",
        within,
        cells(aspect.code()));
  }

  private long accountsStating(String aspect) {
    return accounts.stream().filter(account -> !account.on(aspect).isEmpty()).count();
  }

  /** The letters of those that are at odds with themselves. */
  private String within(String aspect) {
    List<String> letters = new ArrayList<>();
    for (int place = 0; place < accounts.size(); place++) {
      if (Dispute.differsWithin(accounts.get(place), aspect)) {
        letters.add(QuestionCards.letter(place));
      }
    }
    return String.join(", ", letters);
  }

  private List<QuestionView.CellView> cells(String aspect) {
    List<QuestionView.CellView> cells = new ArrayList<>();
    for (Account account : accounts) {
      cells.add(
          new QuestionView.CellView(
              QuestionCards.letter(cells.size()),
              account.on(aspect).stream().map(this::reading).toList()));
    }
    return cells;
  }

  private QuestionView.ReadingView reading(Reading reading) {
    Values values = new Values(apparatus);
    Value value = reading.value();
    TextView words = apparatus.text(reading.words());
    return new QuestionView.ReadingView(
        value == null || words.isPresent() ? words : values.words(value),
        value == null ? "" : values.path(value),
        value == null ? "" : Values.datetime(value),
        reading.kind() == Reading.Kind.DENIES,
        notes.refs(reading.citations()));
  }
}
