package org.variorum.settings;

import java.util.Optional;

/** What the archive itself keeps about itself, by name: its vocabulary, its title page. */
public interface KeptSettings {

  Optional<String> get(Setting setting);

  /** Lets whoever holds the same wait until this transaction ends. */
  void hold(Setting setting);

  /** Keeps a value in place of the one it had. */
  void keep(Setting setting, String value);
}
