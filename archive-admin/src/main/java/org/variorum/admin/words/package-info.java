/** The messages of the desk, with numbers in the plural that each language asks for. */
@NullMarked
package org.variorum.admin.words;

import org.jspecify.annotations.NullMarked;
