/** Pages of a document as one PDF, for those who take them away. */
@NullMarked
package org.variorum.web.pdf;

import org.jspecify.annotations.NullMarked;
