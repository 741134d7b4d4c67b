/**
 * What visitors sent and what was decided on it. Apart from all that is stated about entries: words
 * and addresses of visitors lie in these tables only, and go when their sender wants it.
 */
@NullMarked
package org.variorum.inbox;

import org.jspecify.annotations.NullMarked;
