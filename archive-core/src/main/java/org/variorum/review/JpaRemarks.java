package org.variorum.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.identifier.EntryId;
import org.variorum.revision.Made;

@ApplicationScoped
@Transactional
class JpaRemarks implements Remarks {
  @Inject EntityManager archive;

  @Override
  public List<Remark> of(EntryId entry) {
    List<Object[]> rows =
        archive
            .createQuery(
                "select m, coalesce(w.penName, ''), coalesce(r.penName, '') from RemarkRow m"
                    + " left join Staff w on w.id = m.writtenBy"
                    + " left join Staff r on r.id = m.resolvedBy"
                    + " where m.entryId = :entry order by m.rowId",
                Object[].class)
            .setParameter("entry", entry.value())
            .getResultList();
    Map<Long, List<Remark.Answer>> answers = new HashMap<>();
    for (Object[] row : rows) {
      RemarkRow said = (RemarkRow) row[0];
      if (said.answers != null) {
        answers
            .computeIfAbsent(said.answers, remark -> new ArrayList<>())
            .add(new Remark.Answer(said.words, (String) row[1], said.writtenAt));
      }
    }
    return rows.stream()
        .filter(row -> ((RemarkRow) row[0]).answers == null)
        .map(row -> view(row, answers))
        .toList();
  }

  private static Remark view(Object[] row, Map<Long, List<Remark.Answer>> answers) {
    RemarkRow remark = (RemarkRow) row[0];
    return remark.view(
        (String) row[1], (String) row[2], answers.getOrDefault(remark.rowId, List.of()));
  }

  @Override
  public void add(EntryId entry, Place place, int revision, String words, Made made) {
    archive.persist(new RemarkRow(entry, place, revision, words, made));
  }

  @Override
  public void answer(EntryId entry, long remark, String words, Made made) {
    RemarkRow asked = held(entry, remark);
    archive.persist(
        new RemarkRow(entry, new Place(asked.place), asked.revision, words, made).answering(asked));
  }

  @Override
  public void resolve(EntryId entry, long remark, Made made) {
    held(entry, remark).resolve(made);
  }

  @Override
  public void reopen(EntryId entry, long remark) {
    held(entry, remark).reopen();
  }

  private RemarkRow held(EntryId entry, long remark) {
    RemarkRow row = archive.find(RemarkRow.class, remark);
    if (row == null || row.answers != null || !row.entryId.equals(entry.value())) {
      throw new UnknownRemarkException(remark);
    }
    return row;
  }
}
