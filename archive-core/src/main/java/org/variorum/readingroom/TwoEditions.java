package org.variorum.readingroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.variorum.change.Change;
import org.variorum.change.EntryChanges;
import org.variorum.edition.PublishedEdition;
import org.variorum.entry.Relation;
import org.variorum.name.NameForm;

/** Shows what changed from one edition to another; a pure function of what it is given. */
final class TwoEditions {
  private final Apparatus apparatus;
  private final Edited edited;

  TwoEditions(Apparatus apparatus) {
    this.apparatus = apparatus;
    this.edited = new Edited(apparatus);
  }

  TwoEditionsView of(PublishedEdition earlier, PublishedEdition later) {
    EntryChanges changes = EntryChanges.between(earlier.entry(), later.entry());
    List<TwoEditionsView.QuestionPart> questions =
        changes.questions().stream().map(edited::question).toList();
    List<TwoEditionsView.PartView> others = others(changes);
    return new TwoEditionsView(
        apparatus.link(later.entry().id()),
        later.entry().id().value(),
        Editing.view(apparatus, earlier, false),
        Editing.view(apparatus, later, false),
        counts(changes, questions, others),
        questions,
        others,
        changes.wordings().stream().map(edited::wording).toList(),
        Set.copyOf(apparatus.labels().keySet()));
  }

  private List<TwoEditionsView.PartView> others(EntryChanges changes) {
    List<TwoEditionsView.PartView> others = new ArrayList<>();
    changes.names().forEach(change -> others.add(part("name", change, name(change.part()))));
    changes
        .relations()
        .forEach(change -> others.add(part("relation", change, relation(change.part()))));
    changes
        .pictures()
        .forEach(
            change -> others.add(part("picture", change, apparatus.text(change.part().label()))));
    edited
        .cited(changes.notes())
        .forEach(
            cited ->
                others.add(
                    new TwoEditionsView.PartView(
                        "footnote",
                        cited.change(),
                        new TextView(cited.source().text(), cited.source().lang()),
                        List.of(),
                        List.of(),
                        List.of(cited))));
    return others;
  }

  private static TextView name(NameForm name) {
    return new TextView(name.readable(), name.language());
  }

  private TextView relation(Relation relation) {
    TextView role = apparatus.text(apparatus.vocabulary().role(relation.role()));
    return new TextView(role.text() + ": " + apparatus.link(relation.entry()).text(), role.lang());
  }

  private static TwoEditionsView.PartView part(String kind, Change<?> change, TextView words) {
    return new TwoEditionsView.PartView(
        kind, Codes.of(change.kind()), words, List.of(), List.of(), List.of());
  }

  private static List<TwoEditionsView.CountView> counts(
      EntryChanges changes,
      List<TwoEditionsView.QuestionPart> questions,
      List<TwoEditionsView.PartView> others) {
    Map<String, Integer> counts = new TreeMap<>();
    Stream.concat(
            questions.stream().flatMap(question -> question.parts().stream()), others.stream())
        .forEach(part -> counts.merge(part.kind() + "-" + part.change(), 1, Integer::sum));
    questions.forEach(one -> counts.merge("question-" + one.change(), 1, Integer::sum));
    add(counts, "text-changed", changes.wordings().size());
    add(counts, "particulars-changed", changes.particulars() ? 1 : 0);
    add(counts, "gaps-changed", changes.gaps() ? 1 : 0);
    return counts.entrySet().stream()
        .map(count -> new TwoEditionsView.CountView(count.getKey(), count.getValue()))
        .toList();
  }

  private static void add(Map<String, Integer> counts, String code, int count) {
    if (count > 0) {
      counts.put(code, count);
    }
  }
}
