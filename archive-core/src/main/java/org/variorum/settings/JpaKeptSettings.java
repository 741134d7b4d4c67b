package org.variorum.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;

@ApplicationScoped
@Transactional
class JpaKeptSettings implements KeptSettings {
  @Inject EntityManager archive;

  @Override
  public Optional<String> get(String name) {
    return Optional.ofNullable(archive.find(SettingRow.class, name)).map(row -> row.valueText);
  }

  @Override
  public void keep(String name, String value) {
    archive.merge(new SettingRow(name, value));
  }
}
