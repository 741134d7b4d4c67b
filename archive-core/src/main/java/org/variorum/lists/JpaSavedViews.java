package org.variorum.lists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
@Transactional
class JpaSavedViews implements SavedViews {
  private static final String SEEN =
      "select new org.variorum.lists.SavedView(v.id, v.owner, s.penName, v.name, v.asked, v.shared)"
          + " from ViewRow v join Staff s on s.id = v.owner"
          + " where (v.owner = :owner or v.shared = true)";

  @Inject EntityManager archive;

  @Override
  public List<SavedView> seenBy(String colleague) {
    return seen(SEEN + " order by lower(v.name), v.id", colleague).getResultList();
  }

  @Override
  public Optional<SavedView> seenBy(String colleague, long id) {
    return seen(SEEN + " and v.id = :id", colleague)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  private TypedQuery<SavedView> seen(String query, String colleague) {
    return archive.createQuery(query, SavedView.class).setParameter("owner", colleague);
  }

  @Override
  public long keep(String colleague, String name, String asked, boolean shared) {
    ViewRow row =
        archive
            .createQuery(
                "select v from ViewRow v where v.owner = :owner and v.name = :name", ViewRow.class)
            .setParameter("owner", colleague)
            .setParameter("name", name)
            .getResultStream()
            .findFirst()
            .orElseGet(() -> new ViewRow(colleague, name));
    row.asked = asked;
    row.shared = shared;
    archive.persist(row);
    return row.id;
  }

  @Override
  public void drop(String colleague, long id) {
    archive
        .createQuery("delete from ViewRow v where v.id = :id and v.owner = :owner")
        .setParameter("id", id)
        .setParameter("owner", colleague)
        .executeUpdate();
  }

  @Override
  public Optional<String> columns(String colleague, String list) {
    return Optional.ofNullable(archive.find(ColumnsRow.class, new ColumnsKey(colleague, list)))
        .map(row -> row.chosen);
  }

  @Override
  public void choose(String colleague, String list, String columns) {
    archive.merge(new ColumnsRow(new ColumnsKey(colleague, list), columns));
  }
}
