package org.variorum.exchange;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.identifier.EntryId;

/** By what keys records come that another archive of ours wrote down, by its own identifiers. */
final class ElsewhereKeys {
  /** As crosswalks make them of the identifier of a file, and of that of a component in it. */
  private static final Pattern KEY = Pattern.compile("eac:([^:]+)|ead:(?:[^:]+:e-)?([^:]+)");

  private ElsewhereKeys() {}

  /** The identifier that a key has been made of, if it may be one. */
  static Optional<EntryId> identifier(String key) {
    Matcher made = KEY.matcher(key);
    if (!made.matches()) {
      return Optional.empty();
    }
    String called = made.group(1) == null ? made.group(2) : made.group(1);
    return Optional.of(called).filter(EntryId::isValid).map(EntryId::new);
  }

  /** The keys of files that are about one entry alone. */
  static List<String> of(EntryId identifier) {
    return List.of("eac:" + identifier, "ead:" + identifier);
  }
}
