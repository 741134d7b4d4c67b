package org.variorum.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.variorum.crosswalk.ForeignFile;
import org.variorum.crosswalk.mapping.ColumnMapping;
import org.variorum.crosswalk.mapping.KeptMappings;
import org.variorum.crosswalk.table.TableLook;
import org.variorum.intake.Intake;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;
import org.variorum.staff.Unrecorded;

/** What is in which column of a table that was brought, as somebody says it and it is kept. */
@ApplicationScoped
public class TablesAtDesk {
  @Inject BroughtFiles files;
  @Inject KeptMappings mappings;

  /**
   * A table that was brought.
   *
   * @param name of its file, in the folder that it was packed in
   */
  public record Brought(String name, TableLook look) {
    /** By what it is known among the others of its folder. */
    public String mark() {
      return ColumnMapping.headings(look.headings());
    }
  }

  /**
   * The first rows of the file of an import; of several that came packed, of the one that is asked
   * for, or else the first that nobody knows how to read. Empty if there is no table, or it is not
   * kept any more.
   *
   * @param mark of the table that is asked for; empty for none
   */
  @Requires(Right.OPERATE)
  @Unrecorded(Unrecorded.Why.READS)
  public Optional<Brought> look(Actor actor, Intake intake, String mark) {
    try {
      Optional<PackedTables> packed = files.packed(intake.id());
      if (packed.isPresent()) {
        return packed
            .get()
            .first(look -> mark.isEmpty() ? isUnread(look) : isMarked(look, mark))
            .map(one -> new Brought(one.name(), one.look()));
      }
      Optional<ForeignFile> file = files.asItCame(intake.id(), intake.fileName());
      return file.isEmpty()
          ? Optional.empty()
          : TableLook.at(file.get()).map(look -> new Brought(intake.fileName(), look));
    } catch (IOException e) {
      throw new UncheckedIOException("A table that was brought cannot be read", e);
    }
  }

  private boolean isUnread(TableLook look) {
    return !look.isKnown() && mappings.of(look.headings()).isEmpty();
  }

  private static boolean isMarked(TableLook look, String mark) {
    return ColumnMapping.headings(look.headings()).equals(mark);
  }

  /** What was said of a table with these columns; empty if nobody said anything yet. */
  @Requires(Right.OPERATE)
  @Unrecorded(Unrecorded.Why.READS)
  public Optional<ColumnMapping> said(Actor actor, TableLook table) {
    return mappings.of(table.headings());
  }

  /** All that is kept, by the names. */
  @Requires(Right.OPERATE)
  @Unrecorded(Unrecorded.Why.READS)
  public List<ColumnMapping> kept(Actor actor) {
    return mappings.all();
  }

  /**
   * Keeps what was said, in place of what was said before of a table with the same headings.
   *
   * @return false if its name belongs to another table; nothing is kept then
   */
  @Requires(Right.OPERATE)
  public boolean keep(Actor actor, ColumnMapping mapping) {
    if (!mapping.problems().isEmpty()) {
      throw new IllegalArgumentException("A mapping that cannot be used: " + mapping.problems());
    }
    try {
      return mappings.keep(mapping);
    } catch (OptimisticLockException e) { // another took the name in that moment
      return false;
    }
  }

  /** Forgets what is kept under a name; what was imported by it stays. */
  @Requires(Right.OPERATE)
  public void forget(Actor actor, String name) {
    mappings.forget(name);
  }
}
