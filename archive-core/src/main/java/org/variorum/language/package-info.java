/** Text for people: the same words in one or several languages, and the choice between them. */
@NullMarked
package org.variorum.language;

import org.jspecify.annotations.NullMarked;
