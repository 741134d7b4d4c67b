/** Where it is said how pages are shown: turned, straightened, cropped, split and covered. */
@NullMarked
package org.variorum.admin.treat;

import org.jspecify.annotations.NullMarked;
