package org.variorum.curation;

import java.util.ArrayList;
import java.util.List;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.bulk.BulkAct;
import org.variorum.bulk.TextEdit;
import org.variorum.bulk.TextField;
import org.variorum.description.Element;
import org.variorum.description.Level;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;
import org.variorum.persistence.StatementCount;
import org.variorum.staff.Actor;

/** Measures what a change of many entries costs: rehearsed, carried out and taken back. */
public final class BulkBench {
  private static final BulkAct NOTING =
      new TextEdit(TextField.of(Element.NOTE), "en", TextEdit.Manner.APPEND, "Checked.");

  private BulkBench() {}

  public static void main(String[] arguments) {
    int many = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000;
    try (ArchiveDatabase archive = ArchiveDatabase.fresh(Database.H2)) {
      measure(archive, 500);
      measure(archive, many);
    }
  }

  private static void measure(ArchiveDatabase archive, int many) {
    EditMany editing = archive.bean(EditMany.class);
    Actor editor = new DeskWork(archive).colleague("An editor of " + many, DeskWork.REVIEWS);
    long id = editing.choose(editor, new Selection.Ticked(units(archive, many)), "");
    report(many, "rehearsed", () -> editing.rehearse(editor, id, NOTING));
    report(many, "carried out", () -> editing.carryOut(editor, id));
    report(many, "taken back", () -> editing.undo(editor, id));
  }

  private static List<EntryId> units(ArchiveDatabase archive, int many) {
    EntryId fonds =
        archive
            .bean(AddUnit.class)
            .add(
                Actor.OPERATOR,
                new NewUnit(
                    new UnitPlace.Within(null), Level.FONDS, Texts.english("Of " + many), ""));
    Siblings.under(archive, fonds, many);
    List<EntryId> all = new ArrayList<>();
    BrowseTree tree = archive.bean(BrowseTree.class);
    TreeWindow window = tree.first(Actor.OPERATOR, fonds);
    window.rows().forEach(row -> all.add(new EntryId(row.id())));
    while (window.after()) {
      window = tree.after(Actor.OPERATOR, all.get(all.size() - 1));
      window.rows().forEach(row -> all.add(new EntryId(row.id())));
    }
    return all;
  }

  private static void report(int many, String what, Runnable act) {
    StatementCount.reset();
    long from = System.nanoTime();
    act.run();
    double each = (System.nanoTime() - from) / 1e6 / many;
    System.out.printf(
        "%6d %-12s %6.2f ms and %5.3f statements an entry%n",
        many, what, each, StatementCount.get() / (double) many);
  }
}
