package org.variorum.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.chronicle.Chronicle;
import org.variorum.chronicle.Kept;
import org.variorum.identifier.EntryId;

@ApplicationScoped
@Transactional
class JpaRecordsSaid implements RecordsSaid {
  private static final String NEWEST =
      " from RecordSaidRow s where s.recordKey in :keys and s.rowId = (select max(l.rowId) from"
          + " RecordSaidRow l where l.recordKey = s.recordKey)";

  private static final int TOLD_AT_ONCE = 500;

  @Inject EntityManager archive;
  @Inject Chronicle chronicle;

  @Override
  public Map<String, Last> last(Collection<String> keys) {
    Map<String, Last> last = new HashMap<>();
    if (!keys.isEmpty()) {
      archive
          .createQuery("select s.recordKey, s.entryId, s.digest" + NEWEST, Object[].class)
          .setParameter("keys", keys)
          .getResultStream()
          .forEach(
              row ->
                  last.put(
                      (String) row[0], new Last(new EntryId((String) row[1]), (String) row[2])));
    }
    return last;
  }

  @Override
  public Map<String, Said> of(Collection<String> keys) {
    Map<String, Said> said = new HashMap<>();
    if (!keys.isEmpty()) {
      archive
          .createQuery("select s" + NEWEST, RecordSaidRow.class)
          .setParameter("keys", keys)
          .getResultStream()
          .forEach(row -> said.put(row.recordKey, row.said()));
    }
    return said;
  }

  @Override
  public void keep(@Nullable Long intake, List<Said> records) {
    List<RecordSaidRow> rows =
        records.stream().map(said -> new RecordSaidRow(intake, said)).toList();
    Set<String> seen = seen(rows.stream().map(row -> row.entryId).collect(Collectors.toSet()));
    for (RecordSaidRow row : rows) {
      row.told = seen.contains(row.entryId);
      archive.persist(row);
      if (row.told) {
        chronicle.note(Kept.RECORD_SAID, row.rowId);
      }
    }
  }

  @Override
  public Map<EntryId, List<Dated>> dated(Collection<EntryId> entries) {
    return entries.isEmpty()
        ? Map.of()
        : archive
            .createQuery(
                "select s.entryId, s.recordKey, s.file, s.dated from RecordSaidRow s where"
                    + " s.entryId in :ids and s.dated is not null and s.file is not null"
                    + " order by s.rowId desc",
                Object[].class)
            .setParameter("ids", entries.stream().map(EntryId::value).toList())
            .getResultStream()
            .collect(
                Collectors.groupingBy(
                    row -> new EntryId((String) row[0]),
                    Collectors.mapping(
                        row -> new Dated((String) row[1], (String) row[2], (String) row[3]),
                        Collectors.toList())));
  }

  @Override
  public void tell(Collection<EntryId> entries) {
    if (entries.isEmpty()) {
      return;
    }
    List<Long> rows =
        archive
            .createQuery(
                "select s.rowId from RecordSaidRow s, DeskEntry d where d.id = s.entryId and"
                    + " s.entryId in :ids and s.told = false and d.edition is not null and"
                    + " d.edited = false and s.rowId = (select max(l.rowId) from RecordSaidRow l"
                    + " where l.recordKey = s.recordKey and l.entryId = s.entryId)",
                Long.class)
            .setParameter("ids", entries.stream().map(EntryId::value).toList())
            .getResultList();
    for (int from = 0; from < rows.size(); from += TOLD_AT_ONCE) {
      archive
          .createQuery("update RecordSaidRow s set s.told = true where s.rowId in :rows")
          .setParameter("rows", rows.subList(from, Math.min(rows.size(), from + TOLD_AT_ONCE)))
          .executeUpdate();
    }
    rows.forEach(row -> chronicle.note(Kept.RECORD_SAID, row));
  }

  /** Of some entries those of which visitors see all, and with it what records said of them. */
  private Set<String> seen(Set<String> entries) {
    return entries.isEmpty()
        ? Set.of()
        : archive
            .createQuery(
                "select d.id from DeskEntry d where d.id in :ids and d.edition is not null and"
                    + " d.edited = false",
                String.class)
            .setParameter("ids", entries)
            .getResultStream()
            .collect(Collectors.toSet());
  }

  @Override
  public void drop(Map<String, EntryId> records) {
    keyed(records.keySet()).stream()
        .filter(row -> new EntryId(row.entryId).equals(records.get(row.recordKey)))
        .forEach(this::remove);
  }

  @Override
  public void dropBesides(Map<String, EntryId> records) {
    keyed(records.keySet()).stream()
        .filter(row -> !new EntryId(row.entryId).equals(records.get(row.recordKey)))
        .forEach(this::remove);
  }

  private List<RecordSaidRow> keyed(Collection<String> keys) {
    return keys.isEmpty()
        ? List.of()
        : archive
            .createQuery(
                "select s from RecordSaidRow s where s.recordKey in :keys", RecordSaidRow.class)
            .setParameter("keys", keys)
            .getResultList();
  }

  @Override
  public void dropAbout(Collection<EntryId> entries) {
    if (!entries.isEmpty()) {
      archive
          .createQuery(
              "select s from RecordSaidRow s where s.entryId in :entries", RecordSaidRow.class)
          .setParameter("entries", entries.stream().map(EntryId::value).toList())
          .getResultList()
          .forEach(this::remove);
    }
  }

  @Override
  public Set<String> forget(long intake, EntryId entry) {
    Set<String> keys = new HashSet<>();
    archive
        .createQuery(
            "select s from RecordSaidRow s where s.intakeId = :intake and s.entryId = :entry",
            RecordSaidRow.class)
        .setParameter("intake", intake)
        .setParameter("entry", entry.value())
        .getResultList()
        .forEach(
            row -> {
              keys.add(row.recordKey);
              remove(row);
            });
    return keys;
  }

  private void remove(RecordSaidRow row) {
    archive.remove(row);
    chronicle.note(Kept.RECORD_SAID, row.rowId);
  }
}
