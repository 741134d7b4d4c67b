/**
 * Reading what other systems write: a crosswalk for each format turns a file into records of the
 * open format ({@code docs/format.md}), one after the other, and says of everything that has no
 * place in them or was not understood where it stands and in which words.
 *
 * <p>A new format is a bean that implements {@link org.variorum.crosswalk.Crosswalk}, in a package
 * of its own below this one, and its words in {@code messages.properties} ({@link
 * org.variorum.crosswalk.Finding#code()}). Whatever is made of the records (rehearsal, job, undo,
 * "the same again changes nothing") is that of every import.
 */
@NullMarked
package org.variorum.crosswalk;

import org.jspecify.annotations.NullMarked;
