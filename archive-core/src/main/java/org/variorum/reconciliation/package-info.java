/** Finds which entries the names of a foreign table mean (Reconciliation Service API 0.2). */
@NullMarked
package org.variorum.reconciliation;

import org.jspecify.annotations.NullMarked;
