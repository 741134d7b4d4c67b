/** Holding institutions: who keeps the original and how to see it (the essentials of ISDIAH). */
@NullMarked
package org.variorum.institution;

import org.jspecify.annotations.NullMarked;
