package org.variorum.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.description.Description;
import org.variorum.document.DocumentCodec;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.harvest.HarvestLedger;
import org.variorum.identifier.EntryId;
import org.variorum.living.MayBeLiving;

/**
 * Tells harvesters that what was published once and is not shown now is gone. When it went is not
 * in the store: it is told as gone since the tables were written, which harvesters hear again.
 */
@ApplicationScoped
@Transactional
class JpaGoneRecords {
  private static final int AT_ONCE = 50;

  @Inject EntityManager archive;
  @Inject HarvestLedger harvests;
  @Inject DocumentCodec codec;
  @Inject Clock clock;

  void tell() {
    Map<String, EntryKind> gone = new LinkedHashMap<>();
    for (Object[] row :
        archive
            .createQuery(
                "select d.id, d.kind from DeskEntry d"
                    + " where exists (select e.number from Edition e where e.entryId = d.id)"
                    + " and not exists (select p.id from PublishedEntry p where p.id = d.id)"
                    + " order by d.id",
                Object[].class)
            .getResultList()) {
      gone.put((String) row[0], (EntryKind) row[1]);
    }
    List<String> ids = List.copyOf(gone.keySet());
    List<HarvestLedger.Seen> all = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      List<String> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
      Map<String, Entry> said = said(some);
      some.forEach(id -> add(all, new EntryId(id), gone.get(id), said.get(id)));
      archive.clear();
    }
    harvests.wereGone(all);
  }

  /** The last words of each; none of what was suppressed. */
  private Map<String, Entry> said(List<String> ids) {
    Map<String, Entry> said = new LinkedHashMap<>();
    archive
        .createQuery(
            "select e.document from Edition e where e.entryId in :ids and e.document is not null"
                + " and e.number = (select max(f.number) from Edition f"
                + " where f.entryId = e.entryId and f.document is not null)",
            byte[].class)
        .setParameter("ids", ids)
        .getResultStream()
        .map(codec::read)
        .forEach(entry -> said.put(entry.id().value(), entry));
    return said;
  }

  /** Nobody is told of persons who may be living, so nothing of them is gone either. */
  private void add(
      List<HarvestLedger.Seen> all,
      EntryId id,
      @Nullable EntryKind announced,
      @Nullable Entry entry) {
    if (entry != null && MayBeLiving.on(LocalDate.now(clock), entry).isPresent()) {
      return;
    }
    EntryKind kind = entry == null ? announced : entry.kind();
    Description unit = entry == null ? null : entry.particulars().description();
    if (kind != null) {
      EntryId parent = unit == null ? null : unit.parent();
      all.add(new HarvestLedger.Seen(id, kind, parent, 0, Instant.EPOCH));
    }
  }
}
