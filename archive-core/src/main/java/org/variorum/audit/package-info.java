/**
 * What was done in the house, and by whom: signing in, rights, publishing, hiding, erasing,
 * settings. The book is only ever written on; the database refuses to change it, and each line
 * holds the digest of itself and of the one before.
 */
@NullMarked
package org.variorum.audit;

import org.jspecify.annotations.NullMarked;
