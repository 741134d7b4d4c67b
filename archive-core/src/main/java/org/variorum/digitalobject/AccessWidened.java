package org.variorum.digitalobject;

import org.variorum.identifier.ObjectId;

/**
 * That more is to be seen of an object than before. Fired within the transaction; the store says so
 * only when that has succeeded, so that it never says more than holds. What closes it says at once.
 */
record AccessWidened(ObjectId object, Access access) {}
