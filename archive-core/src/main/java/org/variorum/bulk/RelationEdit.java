package org.variorum.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.entry.Entry;
import org.variorum.entry.Relation;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.PartKind;
import org.variorum.language.Texts;

/**
 * Relates entries to one, as to a topic, or takes that back. A relation that rests on a citation is
 * not taken out this way.
 *
 * @param role a code of the vocabulary
 * @param remove whether it is taken out
 */
public record RelationEdit(EntryId target, String role, boolean remove) implements BulkAct.Edit {

  @Override
  public Entry applied(Entry entry) {
    List<Relation> there =
        entry.relations().stream()
            .filter(one -> one.entry().equals(target) && one.role().equals(role))
            .toList();
    if (remove) {
      return removed(entry, there);
    }
    return there.isEmpty() ? related(entry) : entry;
  }

  private Entry related(Entry entry) {
    if (entry.id().equals(target)) {
      throw new UnfitEntryException(BulkWhy.ITSELF, "");
    }
    List<Relation> relations = new ArrayList<>(entry.relations());
    LocalId id = entry.next(PartKind.RELATION);
    relations.add(new Relation(id, target, role, null, Texts.NONE, null, List.of()));
    return entry.issuing(PartKind.RELATION).related(relations);
  }

  private static Entry removed(Entry entry, List<Relation> there) {
    if (there.stream().anyMatch(one -> !one.citations().isEmpty())) {
      throw new UnfitEntryException(BulkWhy.RESTS_ON_SOURCES, "");
    }
    Set<LocalId> gone = there.stream().map(Relation::id).collect(Collectors.toSet());
    return gone.isEmpty() ? entry : entry.without(gone);
  }
}
