package org.variorum.web.scan;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.ObjectId;

/**
 * An address below a servlet's own: the scan and what is asked of it.
 *
 * @param rest without a slash before it; empty if the address ends with the id
 */
record ScanAddress(ObjectId scan, String rest) {

  /** Reads {@code /<id>/<rest>}; empty if that is no id. */
  static Optional<ScanAddress> read(@Nullable String path) {
    String plain = path == null || path.isEmpty() ? "" : path.substring(1);
    int slash = plain.indexOf('/');
    String id = slash < 0 ? plain : plain.substring(0, slash);
    String rest = slash < 0 ? "" : plain.substring(slash + 1);
    return ObjectId.isValid(id)
        ? Optional.of(new ScanAddress(new ObjectId(id), rest))
        : Optional.empty();
  }
}
