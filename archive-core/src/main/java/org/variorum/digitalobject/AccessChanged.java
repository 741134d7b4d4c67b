package org.variorum.digitalobject;

import org.variorum.identifier.ObjectId;

/**
 * That other people than before may see an object, or something else of it. Fired within the
 * transaction.
 */
public record AccessChanged(ObjectId object) {}
