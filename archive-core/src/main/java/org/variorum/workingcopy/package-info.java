/**
 * What a colleague is writing: the fields of a form as they stand, kept aside until they become a
 * revision.
 */
@NullMarked
package org.variorum.workingcopy;

import org.jspecify.annotations.NullMarked;
