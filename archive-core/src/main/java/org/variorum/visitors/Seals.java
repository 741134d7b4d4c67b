package org.variorum.visitors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.variorum.settings.KeptSettings;
import org.variorum.settings.Setting;

/**
 * Keeps the key by which forms are signed. It is made when first needed, and all nodes share it.
 */
@ApplicationScoped
class Seals {
  private static final int KEY_BYTES = 32;
  private static final int CHANCE_BYTES = 16;

  @Inject KeptSettings kept;
  @Inject RandomGenerator random;

  private @Nullable Seal seal;

  /** Within a transaction: the first call writes. */
  synchronized Seal get() {
    Seal known = seal;
    if (known == null) {
      known = new Seal(kept.get(Setting.VISITORS_KEY).orElseGet(this::make));
      seal = known;
    }
    return known;
  }

  private String make() {
    String key = hex(KEY_BYTES);
    kept.keep(Setting.VISITORS_KEY, key);
    return key;
  }

  String chance() {
    return hex(CHANCE_BYTES);
  }

  private String hex(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
