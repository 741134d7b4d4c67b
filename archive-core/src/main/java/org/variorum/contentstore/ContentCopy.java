package org.variorum.curation;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import org.variorum.contentstore.ContentDigest;
import org.variorum.contentstore.ContentStore;

/** A copy of the file that the last page came from: its other pages come from it too. */
final class PageFile implements Closeable {
  private @Nullable ContentDigest digest;
  private @Nullable Path copy;

  /** A file with this content, until it is asked for another. */
  Path of(ContentDigest wanted, ContentStore store) throws IOException {
    Path known = copy;
    if (known != null && wanted.equals(digest)) {
      return known;
    }
    close();
    Path fresh = Files.createTempFile("page", ".scan");
    copy = fresh;
    try (InputStream bytes = store.openChecked(wanted)) {
      Files.copy(bytes, fresh, StandardCopyOption.REPLACE_EXISTING);
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
