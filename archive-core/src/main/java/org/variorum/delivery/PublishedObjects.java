package org.variorum.delivery;

import java.util.Optional;
import org.variorum.digitalobject.ObjectView;
import org.variorum.identifier.ObjectId;

/** The digital objects that hang on a current edition. */
interface PublishedObjects {

  /** The object with who may see it, in one statement; empty if no current edition shows it. */
  Optional<ObjectView> of(ObjectId id);
}
