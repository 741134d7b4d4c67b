/** That parts of an entry were made an entry of their own, so that it can be taken back. */
@NullMarked
package org.variorum.division;

import org.jspecify.annotations.NullMarked;
