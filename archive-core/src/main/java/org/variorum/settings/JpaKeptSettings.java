package org.variorum.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;

@ApplicationScoped
@Transactional
class JpaKeptSettings implements KeptSettings {
  @Inject EntityManager archive;
  @Inject Event<SettingKept> changes;

  @Override
  public Optional<String> get(Setting setting) {
    return Optional.ofNullable(archive.find(SettingRow.class, setting.key()))
        .map(row -> row.valueText);
  }

  @Override
  public void hold(Setting setting) {
    archive.find(SettingRow.class, setting.key(), LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public void keep(Setting setting, String value) {
    archive.merge(new SettingRow(setting.key(), value));
    changes.fire(new SettingKept(setting));
  }
}
