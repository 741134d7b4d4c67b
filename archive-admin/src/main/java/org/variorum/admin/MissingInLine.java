package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.variorum.admin.form.EntryField;
import org.variorum.admin.form.QuestionPart;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.BeginMissing;
import org.variorum.curation.PickedEntry;
import org.variorum.entry.EntryKind;
import org.variorum.shorthand.LineProblem;
import org.variorum.shorthand.Piece;

/** Begins what the line of a question names and the archive does not have, and adds the claim. */
@Named
@RequestScoped
public class MissingInLine {
  @Inject SignedIn signedIn;
  @Inject DeskLanguage language;
  @Inject LineReaders readers;
  @Inject QuickLines lines;
  @Inject BeginMissing beginning;
  @Inject BegunHere begun;

  /**
   * An entry that could be begun.
   *
   * @param words what it would be called
   * @param piece of the line that names it
   */
  public record Missing(EntryKind kind, String words, Piece piece) {}

  /** What a line that was refused names and the archive does not have. */
  public List<Missing> of(QuestionPart question) {
    return question.getLine().getError() == null
        ? List.of()
        : lines.read(question).problems().stream().flatMap(MissingInLine::missing).toList();
  }

  private static Stream<Missing> missing(LineProblem problem) {
    Piece piece = problem.where();
    return switch (problem.kind()) {
      case NO_SUCH_SOURCE ->
          Stream.of(new Missing(EntryKind.SOURCE, TextCitations.withoutPlace(piece.text()), piece));
      case NO_SUCH_ENTRY ->
          MissingEntries.OF_ANY.stream().map(kind -> new Missing(kind, piece.text(), piece));
      default -> Stream.empty();
    };
  }

  /** Begins one of them as a draft, and adds the claim if nothing else is wrong. */
  public void begin(QuestionPart question, Missing missing) {
    PickedEntry made =
        beginning.begin(signedIn.actor(), missing.kind(), missing.words(), language.getTag());
    begun.add(made);
    Piece piece = missing.piece();
    String line = question.getLine().getText();
    question
        .getLine()
        .setText(line.substring(0, piece.at()) + named(made, piece) + line.substring(piece.end()));
    lines.add(question);
  }

  private String named(PickedEntry made, Piece piece) {
    return made.kind() == EntryKind.SOURCE
        ? readers
            .reader()
            .sources()
            .with(made.id())
            .map(source -> TextCitations.rewritten(piece.text(), source.key()))
            .orElse(piece.text())
        : EntryField.shown(made.heading(), made.id());
  }
}
