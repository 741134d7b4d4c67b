/** Vocabularies that are data: properties, roles, schemes and the ways in which rivals differ. */
@NullMarked
package org.variorum.vocabulary;

import org.jspecify.annotations.NullMarked;
