package org.variorum.delivery;

import java.util.Optional;
import org.variorum.contentstore.ContentDigest;
import org.variorum.identifier.ObjectId;

/** The digital objects that hang on a current edition and are not hidden. */
interface PublishedObjects {

  /**
   * The object with who may see it, in one statement; empty if no current edition shows it, or it
   * is hidden.
   */
  Optional<OpenScan> of(ObjectId id);

  /**
   * Whether current editions show each page that there is of a file, all of it, today and in full
   * size, and nothing of it is covered.
   */
  boolean showWholeOf(ContentDigest file);
}
