package org.variorum.digitalobject;

import org.variorum.identifier.ObjectId;

/**
 * That other people than before may see an object, or something else of it. Fired within the
 * transaction.
 *
 * @param isFoundOtherwise whether other words than before lead to it
 * @param isByMachine whether it comes of the making of pages, of which many follow each other
 */
public record AccessChanged(ObjectId object, boolean isFoundOtherwise, boolean isByMachine) {

  /** That other people may see it. */
  public AccessChanged(ObjectId object) {
    this(object, true, false);
  }
}
