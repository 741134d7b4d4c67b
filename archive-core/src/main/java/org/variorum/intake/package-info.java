/**
 * What is kept of imports at the desk: the file that was brought, and what would become, or became,
 * of each of its records.
 */
@NullMarked
package org.variorum.intake;

import org.jspecify.annotations.NullMarked;
