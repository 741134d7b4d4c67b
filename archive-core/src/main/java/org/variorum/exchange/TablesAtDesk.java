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

  /** The first rows of the file of an import; empty if it is no table, or not kept any more. */
  @Requires(Right.OPERATE)
  @Unrecorded(Unrecorded.Why.READS)
  public Optional<TableLook> look(Actor actor, Intake intake) {
    Optional<ForeignFile> file = files.asItCame(intake.id(), intake.fileName());
    try {
      return file.isEmpty() ? Optional.empty() : TableLook.at(file.get());
    } catch (IOException e) {
      throw new UncheckedIOException("A table that was brought cannot be read", e);
    }
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
