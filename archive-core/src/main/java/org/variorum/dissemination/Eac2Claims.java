package org.variorum.dissemination;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.variorum.claim.Account;
import org.variorum.claim.Question;
import org.variorum.language.Text;

/**
 * Writes claims and accounts as elements of EAC-CPF 2.0, each with its sources, and beside it for
 * programs all that it says so.
 */
final class Eac2Claims extends Eac2Document {
  private static final String CLAIM = "v:claim";

  private final OwnForm own;

  Eac2Claims(XmlOut out, Told told, OwnForm own) {
    super(out, told);
    this.own = own;
  }

  /** A claim as an element of that name, and for programs all that it says so. */
  void write(String element, EacWriter.Said said, Runnable content) {
    String property = said.property();
    String words =
        out.said(
            () -> {
              out.start(element, "localType", property);
              content.run();
              out.end();
            });
    out.start(
        element,
        "localType",
        property,
        "sourceReference",
        references(said.claim().citations()),
        CLAIM,
        own.claim(said.question(), said.claim(), words));
    content.run();
    out.end();
  }

  List<String> notes(EacWriter.Said said) {
    List<String> notes = new ArrayList<>();
    notes.add(told.house().property(said.property()));
    notes.addAll(Words.notes(said.question(), said.claim()));
    return notes;
  }

  /** An account as a history of its own. */
  void account(Question question, Account account) {
    List<Text> lines =
        Stream.of(account.title(), account.prose())
            .flatMap(texts -> Plain.lines(texts).stream())
            .toList();
    String words = out.said(() -> account("", "", lines));
    String form = own.account(question, account, words, this::id);
    if (!lines.isEmpty() || !form.isEmpty()) {
      account(references(account.allCitations().toList()), form, lines);
    }
  }

  private void account(String sources, String form, List<Text> lines) {
    out.start("biogHist", "localType", "account", "sourceReference", sources, CLAIM, form);
    lines.forEach(line -> out.leaf("p", line.value(), in(line.language())));
    out.end();
  }
}
