/** The corrector: where colleagues write the texts of pages line by line against the picture. */
@NullMarked
package org.variorum.admin.text;

import org.jspecify.annotations.NullMarked;
