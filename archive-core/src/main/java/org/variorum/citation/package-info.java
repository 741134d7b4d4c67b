/**
 * What one source says, where it says so, and how near it stood: the joint between a statement and
 * its source.
 */
@NullMarked
package org.variorum.citation;

import org.jspecify.annotations.NullMarked;
