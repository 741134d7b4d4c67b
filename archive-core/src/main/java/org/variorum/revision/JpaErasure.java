package org.variorum.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.variorum.identifier.EntryId;

@ApplicationScoped
@Transactional
class JpaErasure implements Erasure {
  /** Every table with rows of an entry that is not public; each new one has its line here. */
  private static final List<String> ERASED =
      List.of(
          "delete from division where entry_id in (:ids) or new_id in (:ids)",
          "delete from upload where entry_id in (:ids)",
          "delete from outbox where entry_id in (:ids)",
          "delete from comment_opening where entry_id in (:ids)",
          "delete from bulk_line where entry_id in (:ids)",
          "delete from intake_document where exists (select 1 from intake_line l where"
              + " l.intake_id = intake_document.intake_id and l.number = intake_document.number"
              + " and l.entry_id in (:ids))",
          "delete from intake_line where entry_id in (:ids)",
          "delete from intake_name where entry_id in (:ids)",
          "delete from record_said where entry_id in (:ids)",
          "delete from desk_identifier where entry_id in (:ids)",
          "delete from name_decision where entry_id in (:ids)",
          "delete from command_decision where entry_id in (:ids)",
          "delete from working_copy where entry_id in (:ids)",
          "delete from remark where entry_id in (:ids)",
          "delete from review where entry_id in (:ids)",
          "delete from desk_task where entry_id in (:ids) or other_id in (:ids)",
          "delete from desk_quotation where entry_id in (:ids) or source_id in (:ids)",
          "delete from desk_name_key where entry_id in (:ids)",
          "delete from desk_name where entry_id in (:ids)",
          "delete from desk_link where entry_id in (:ids)",
          "delete from revision where entry_id in (:ids)",
          "update entry set parent_id = null where parent_id in (:ids)",
          "delete from entry where id in (:ids)");

  @Inject EntityManager archive;

  @Override
  public void erase(Collection<EntryId> entries) {
    if (entries.isEmpty()) {
      return;
    }
    List<String> ids = entries.stream().map(EntryId::value).toList();
    archive.flush();
    ERASED.forEach(sql -> archive.createNativeQuery(sql).setParameter("ids", ids).executeUpdate());
    archive.clear();
  }
}
