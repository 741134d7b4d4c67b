/**
 * Records of XML files that are small enough to be held one at a time, as trees that remember which
 * of their parts found a place. No document type declaration is read and nothing outside is
 * fetched; depth, number and length have bounds.
 */
@NullMarked
package org.variorum.crosswalk.tree;

import org.jspecify.annotations.NullMarked;
