package org.variorum.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.variorum.ArchiveDatabase;
import org.variorum.description.Description;
import org.variorum.description.Level;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.entry.Particulars;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;
import org.variorum.revision.FreshIds;
import org.variorum.staff.Actor;

/** Many units under one, as an import brings them: numbered from 1 without a gap. */
final class Siblings {
  private static final int AT_ONCE = 500;

  private Siblings() {}

  static void under(ArchiveDatabase archive, EntryId parent, int many) {
    ImportEntries importing = archive.bean(ImportEntries.class);
    for (int from = 1; from <= many; from += AT_ONCE) {
      List<AnnouncedEntry> announced = new ArrayList<>();
      List<IncomingEntry> incoming = new ArrayList<>();
      int last = Math.min(many, from + AT_ONCE - 1);
      List<EntryId> ids = archive.bean(FreshIds.class).several(last - from + 1);
      for (int place = from; place <= last; place++) {
        Entry entry = file(ids.get(place - from), parent, place);
        announced.add(new AnnouncedEntry(entry.id(), EntryKind.UNIT, null));
        incoming.add(new IncomingEntry(entry, "-", false));
      }
      importing.announce(Actor.OPERATOR, announced);
      importing.write(Actor.OPERATOR, incoming);
    }
  }

  private static Entry file(EntryId id, EntryId parent, int place) {
    Description unit =
        new Description(
            parent,
            place,
            Level.FILE,
            Texts.NONE,
            null,
            List.of(),
            null,
            null,
            List.of(),
            Map.of());
    return Entry.titled(id, EntryKind.UNIT, Texts.english("File " + place))
        .with(Particulars.of(unit));
  }
}
