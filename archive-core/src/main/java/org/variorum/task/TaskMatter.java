package org.variorum.task;

import java.util.List;
import org.variorum.citation.Citation;
import org.variorum.claim.Question;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.entry.Relation;
import org.variorum.language.Texts;
import org.variorum.name.NameForm;

/**
 * All of a draft from which tasks are read off: two drafts with the same of it have the same tasks,
 * as long as what sources follow in general stays as it is.
 *
 * @param quotable the text of a unit, with which others compare what they quote of it
 */
public record TaskMatter(
    Texts heading,
    List<NameForm> names,
    List<Question> questions,
    List<Relation> relations,
    List<Citation> notes,
    Texts quotable,
    List<Texts> notYetResearched) {

  public static TaskMatter of(Entry draft) {
    return new TaskMatter(
        draft.heading(),
        draft.names(),
        draft.questions(),
        draft.relations(),
        draft.notes(),
        draft.kind() == EntryKind.UNIT ? draft.body() : Texts.NONE,
        draft.notYetResearched());
  }
}
