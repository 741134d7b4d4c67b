package org.variorum.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.entry.PlainText;
import org.variorum.identifier.EntryId;
import org.variorum.revision.Drafts;

/**
 * Compares what is quoted of units of the holdings with the texts of these, whenever one of both is
 * written. A unit of which there is no text yet is passed over.
 */
@ApplicationScoped
@Transactional
class JpaQuotations {
  private static final int AT_ONCE = 100;

  @Inject EntityManager archive;
  @Inject Drafts drafts;

  /** These quote nothing any more. */
  void forget(List<String> ids) {
    archive
        .createQuery("delete from QuotationRow q where q.entryId in :ids")
        .setParameter("ids", ids)
        .executeUpdate();
  }

  /**
   * Keeps what drafts quote, and notes what of it, and of what is quoted from them, is not in the
   * text. Tasks of these drafts, and such as name them, are gone already.
   */
  void describe(List<Entry> described) {
    List<String> ids = described.stream().map(draft -> draft.id().value()).toList();
    Map<EntryId, Entry> known = new HashMap<>();
    described.forEach(draft -> known.put(draft.id(), draft));
    for (Entry draft : described) {
      Quoting.in(draft).forEach(quoting -> archive.persist(new QuotationRow(draft, quoting)));
    }
    List<QuotationRow> rows = rows(ids);
    for (int from = 0; from < rows.size(); from += AT_ONCE) {
      note(rows.subList(from, Math.min(rows.size(), from + AT_ONCE)), known);
    }
  }

  /** What these quote and what is quoted of them, each once. */
  private List<QuotationRow> rows(List<String> ids) {
    Map<Long, QuotationRow> rows = new TreeMap<>();
    for (String column : List.of("entryId", "sourceId")) {
      // By one column at a time: H2 has no index for either of two.
      archive
          .createQuery(
              "select q from QuotationRow q where q." + column + " in :ids", QuotationRow.class)
          .setParameter("ids", ids)
          .getResultStream()
          .forEach(row -> rows.put(row.rowId, row));
    }
    return List.copyOf(rows.values());
  }

  private void note(List<QuotationRow> rows, Map<EntryId, Entry> known) {
    Map<EntryId, Entry> units = units(rows, known);
    Set<String> noted = new HashSet<>();
    for (QuotationRow row : rows) {
      Entry unit = units.get(new EntryId(row.sourceId));
      DeskTask task = new DeskTask(row);
      if (unit != null && isAgainst(unit, row.words) && noted.add(task.taskKey)) {
        archive.persist(task);
      }
    }
  }

  /** Those of the sources that are units: as they are being written, else as they stand. */
  private Map<EntryId, Entry> units(List<QuotationRow> rows, Map<EntryId, Entry> known) {
    List<EntryId> wanted = rows.stream().map(row -> new EntryId(row.sourceId)).distinct().toList();
    Map<EntryId, Entry> units = new HashMap<>();
    List<EntryId> others = new ArrayList<>();
    for (EntryId id : wanted) {
      Entry here = known.get(id);
      if (here == null) {
        others.add(id);
      } else {
        units.put(id, here);
      }
    }
    units.putAll(drafts.newest(heldUnits(others)));
    units.values().removeIf(unit -> unit.kind() != EntryKind.UNIT);
    return units;
  }

  private List<EntryId> heldUnits(Collection<EntryId> ids) {
    return ids.isEmpty()
        ? List.of()
        : archive
            .createQuery(
                "select e.id from DeskEntry e where e.id in :ids and e.kind = :unit"
                    + " and e.revision > 0",
                String.class)
            .setParameter("ids", ids.stream().map(EntryId::value).toList())
            .setParameter("unit", EntryKind.UNIT)
            .getResultStream()
            .map(EntryId::new)
            .toList();
  }

  private static boolean isAgainst(Entry unit, String words) {
    Collection<String> texts = unit.body().byLanguage().values();
    return !texts.isEmpty()
        && texts.stream().noneMatch(text -> QuotedWords.standIn(PlainText.lines(text), words));
  }
}
