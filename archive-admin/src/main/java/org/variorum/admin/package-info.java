/** The curators' desk: pages under {@code /admin}, for those who have signed in. */
@NullMarked
package org.variorum.admin;

import org.jspecify.annotations.NullMarked;
