/** Works with their editions and translations, and how far each can be trusted. */
@NullMarked
package org.variorum.source;

import org.jspecify.annotations.NullMarked;
