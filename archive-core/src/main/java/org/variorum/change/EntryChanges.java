package org.variorum.change;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.variorum.citation.Citation;
import org.variorum.digitalobject.Picture;
import org.variorum.entry.Entry;
import org.variorum.entry.PlainText;
import org.variorum.entry.Relation;
import org.variorum.name.NameForm;

/**
 * All that changed between two editions of an entry.
 *
 * @param wordings of heading, summary and body
 * @param names only those that readers see
 * @param notes citations of passages of the body
 * @param particulars whether something changed in what only entries of its kind have
 * @param gaps whether something changed in what is said not to be researched yet
 */
public record EntryChanges(
    List<WordingChange> wordings,
    List<QuestionChange> questions,
    List<Change<NameForm>> names,
    List<Change<Relation>> relations,
    List<Change<Picture>> pictures,
    List<Change<Citation>> notes,
    boolean particulars,
    boolean gaps) {

  public static EntryChanges between(Entry before, Entry after) {
    return new EntryChanges(
        wordings(before, after),
        Change.between(before.questions(), after.questions(), question -> question.id()).stream()
            .map(QuestionChange::of)
            .toList(),
        Change.between(shown(before), shown(after), NameForm::id),
        Change.between(before.relations(), after.relations(), Relation::id),
        Change.between(before.pictures(), after.pictures(), Picture::id),
        Change.between(before.notes(), after.notes(), Citation::id),
        !before.particulars().equals(after.particulars())
            || !before.remnants().equals(after.remnants()),
        !before.notYetResearched().equals(after.notYetResearched()));
  }

  private static List<NameForm> shown(Entry entry) {
    return entry.names().stream().filter(NameForm::shown).toList();
  }

  private static List<WordingChange> wordings(Entry before, Entry after) {
    List<WordingChange> changes = new ArrayList<>();
    changes.addAll(WordingChange.between("heading", before.heading(), after.heading()));
    changes.addAll(WordingChange.between("summary", before.summary(), after.summary()));
    changes.addAll(WordingChange.between("body", before.body(), after.body(), PlainText::lines));
    return changes;
  }

  /** Whether visitors would read the same in both. */
  public boolean isEmpty() {
    return !particulars
        && !gaps
        && Stream.of(wordings, questions, names, relations, pictures, notes)
            .allMatch(List::isEmpty);
  }
}
