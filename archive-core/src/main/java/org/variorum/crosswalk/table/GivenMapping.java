package org.variorum.crosswalk.table;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.variorum.crosswalk.mapping.ColumnMapping;
import org.variorum.crosswalk.mapping.KeptMappings;

/**
 * A mapping that somebody named for the tables of one delivery, if there is one, and none beside
 * it. A table that has none of its columns is read as if it was not there.
 */
record GivenMapping(List<ColumnMapping> all) implements KeptMappings {
  static final GivenMapping NONE = new GivenMapping(List.of());

  GivenMapping {
    all = List.copyOf(all);
  }

  @Override
  public Optional<ColumnMapping> of(Collection<String> headings) {
    return all.stream()
        .filter(one -> headings.stream().anyMatch(head -> one.columns().containsKey(head.strip())))
        .findFirst();
  }

  @Override
  public Optional<ColumnMapping> named(String name) {
    return all.stream().filter(one -> one.name().equals(name)).findFirst();
  }

  @Override
  public boolean keep(ColumnMapping other) {
    return false;
  }

  @Override
  public void forget(String name) {
    throw new UnsupportedOperationException("It is kept by nobody");
  }
}
