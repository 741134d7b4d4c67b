package org.variorum.contentstore;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A copy of the file that the last page came from: its other pages come from it too. */
public final class ContentCopy implements Closeable {
  private @Nullable ContentDigest digest;
  private @Nullable Path copy;

  /** A file with this content, until it is asked for another. */
  public Path of(ContentDigest wanted, ContentStore store) throws IOException {
    Path known = copy;
    if (known != null && wanted.equals(digest)) {
      return known;
    }
    close();
    Path fresh = store.scratch();
    copy = fresh;
    try (InputStream bytes = store.openChecked(wanted)) {
      Files.copy(bytes, fresh);
    }
    digest = wanted;
    return fresh;
  }

  @Override
  public void close() throws IOException {
    Path known = copy;
    copy = null;
    digest = null;
    if (known != null) {
      Files.deleteIfExists(known);
    }
  }
}
