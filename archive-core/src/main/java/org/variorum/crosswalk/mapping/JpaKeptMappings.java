package org.variorum.crosswalk.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;

@ApplicationScoped
@Transactional
class JpaKeptMappings implements KeptMappings {
  @Inject EntityManager archive;
  @Inject Clock clock;

  @Override
  public Optional<ColumnMapping> of(Collection<String> headings) {
    return Optional.ofNullable(archive.find(KeptMappingRow.class, ColumnMapping.headings(headings)))
        .map(KeptMappingRow::mapping);
  }

  @Override
  public Optional<ColumnMapping> named(String name) {
    return row(name).map(KeptMappingRow::mapping);
  }

  private Optional<KeptMappingRow> row(String name) {
    return archive
        .createQuery("select m from KeptMappingRow m where m.name = :name", KeptMappingRow.class)
        .setParameter("name", name)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<ColumnMapping> all() {
    return archive
        .createQuery("select m from KeptMappingRow m order by m.name", KeptMappingRow.class)
        .getResultStream()
        .map(KeptMappingRow::mapping)
        .toList();
  }

  @Override
  public boolean keep(ColumnMapping mapping) {
    if (row(mapping.name()).filter(one -> !one.headings.equals(mapping.headings())).isPresent()) {
      return false;
    }
    try {
      archive.merge(new KeptMappingRow(mapping, clock.instant()));
      archive.flush();
    } catch (ConstraintViolationException e) {
      throw new OptimisticLockException("Its name was taken in that moment", e);
    }
    return true;
  }

  @Override
  public void forget(String name) {
    row(name).ifPresent(archive::remove);
  }
}
