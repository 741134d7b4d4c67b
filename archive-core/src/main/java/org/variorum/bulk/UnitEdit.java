package org.variorum.bulk;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.description.Description;
import org.variorum.description.Level;
import org.variorum.description.ReferenceCode;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.entry.Particulars;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;

/** Writes a field of units that is no text. */
public sealed interface UnitEdit extends BulkAct.Edit {

  Description applied(Description unit);

  @Override
  default Entry applied(Entry entry) {
    Description unit = entry.particulars().description();
    if (entry.kind() != EntryKind.UNIT) {
      throw new UnfitEntryException(BulkWhy.NO_SUCH_FIELD, "");
    }
    return entry.with(Particulars.of(applied(unit == null ? blank() : unit)));
  }

  /** Sets the level of description. */
  record SetLevel(Level level) implements UnitEdit {
    @Override
    public Description applied(Description unit) {
      return unit.at(level);
    }
  }

  /**
   * Says who keeps them.
   *
   * @param institution null where it shall be inherited
   */
  record SetInstitution(@Nullable EntryId institution) implements UnitEdit {
    @Override
    public Description applied(Description unit) {
      return unit.keptBy(institution);
    }
  }

  /** What is said of a unit that nobody has described yet. */
  static Description blank() {
    return new Description(
        null, 0, Level.FILE, Texts.NONE, null, List.of(), null, null, List.of(), Map.of());
  }

  static Description coded(Description unit, @Nullable ReferenceCode code) {
    return new Description(
        unit.parent(),
        unit.position(),
        unit.level(),
        unit.levelName(),
        code,
        unit.formerCodes(),
        unit.dates(),
        unit.institution(),
        unit.creators(),
        unit.elements());
  }
}
