package org.variorum.settings;

import java.util.Optional;

/** What the archive itself keeps about itself, by name: its vocabulary, its title page. */
public interface KeptSettings {
  /** What {@link Setting#TABLES} says until they are written. */
  String TABLES_DUE = "to be written anew";

  Optional<String> get(Setting setting);

  /** Lets whoever holds the same wait until this transaction ends. */
  void hold(Setting setting);

  /** Keeps a value in place of the one it had. */
  void keep(Setting setting, String value);

  /** Whether the projected tables do not hold yet what they shall hold since an upgrade. */
  default boolean awaitsTables() {
    return get(Setting.TABLES).filter(TABLES_DUE::equals).isPresent();
  }
}
