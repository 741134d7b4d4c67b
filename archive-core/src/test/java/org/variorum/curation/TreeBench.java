package org.variorum.curation;

import java.util.Arrays;
import java.util.List;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.description.Level;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;
import org.variorum.persistence.StatementCount;
import org.variorum.staff.Actor;

/** Measures the tree of the desk under few siblings and under many: the median of twenty, warm. */
public final class TreeBench {
  private static final int TIMES = 20;

  private final ArchiveDatabase archive;

  private TreeBench(ArchiveDatabase archive) {
    this.archive = archive;
  }

  public static void main(String[] arguments) {
    int many = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
    try (ArchiveDatabase archive = ArchiveDatabase.fresh(Database.H2)) {
      TreeBench bench = new TreeBench(archive);
      EntryId few = bench.fonds("Fonds of a hundred", 100);
      EntryId most = bench.fonds("Fonds of many", many);
      bench.measure("warming up", few);
      bench.measure("100 siblings", few);
      bench.measure(many + " siblings", most);
    }
  }

  private EntryId fonds(String heading, int parts) {
    EntryId fonds =
        archive
            .bean(AddUnit.class)
            .add(
                Actor.OPERATOR,
                new NewUnit(new UnitPlace.Within(null), Level.FONDS, Texts.english(heading), ""));
    Siblings.under(archive, fonds, parts);
    return fonds;
  }

  private void measure(String name, EntryId fonds) {
    BrowseTree tree = archive.bean(BrowseTree.class);
    MoveUnit moving = archive.bean(MoveUnit.class);
    List<TreeRow> first = tree.first(Actor.OPERATOR, fonds).rows();
    EntryId early = new EntryId(first.get(10).id());
    EntryId other = new EntryId(first.get(20).id());
    EntryId late = new EntryId(tree.last(Actor.OPERATOR, fonds).rows().get(50).id());
    System.out.println(name);
    report("first page", () -> tree.first(Actor.OPERATOR, fonds));
    report("last page", () -> tree.last(Actor.OPERATOR, fonds));
    report("page after the early one", () -> tree.after(Actor.OPERATOR, early));
    report("way to the late one", () -> tree.leadingTo(Actor.OPERATOR, late));
    report(
        "two moves",
        () -> {
          moving.move(Actor.OPERATOR, late, new UnitPlace.Before(other));
          moving.move(Actor.OPERATOR, late, new UnitPlace.Within(fonds));
        });
  }

  private static void report(String what, Runnable act) {
    double[] times = new double[TIMES];
    int statements = 0;
    for (int one = 0; one < TIMES; one++) {
      StatementCount.reset();
      long from = System.nanoTime();
      act.run();
      times[one] = (System.nanoTime() - from) / 1e6;
      statements = StatementCount.get();
    }
    Arrays.sort(times);
    System.out.printf("  %-26s %8.1f ms %4d statements%n", what, times[TIMES / 2], statements);
  }
}
