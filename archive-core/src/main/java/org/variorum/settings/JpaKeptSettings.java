package org.variorum.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;

@ApplicationScoped
@Transactional
class JpaKeptSettings implements KeptSettings {
  @Inject EntityManager archive;
  @Inject Event<SettingKept> changes;

  @Override
  public Optional<String> get(String name) {
    return Optional.ofNullable(archive.find(SettingRow.class, name)).map(row -> row.valueText);
  }

  @Override
  public void keep(String name, String value) {
    archive.merge(new SettingRow(name, value));
    changes.fire(new SettingKept(name));
  }
}
