/** What administrators do: who works here, in which role and on what, and what was done. */
@NullMarked
package org.variorum.administration;

import org.jspecify.annotations.NullMarked;
