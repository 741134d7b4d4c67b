/**
 * Tells which names are meant by what someone typed, in whatever script, order and spelling, and
 * why: the one analysis for search, suggestions, the look-ups of the desk and the matching of
 * imports. {@link org.variorum.resolver.NameTerms} says under which keys a name is kept, {@link
 * org.variorum.resolver.SoughtName} by which keys it is looked for and how well a name found by
 * them fits. Nothing here asks an index or the database.
 */
@NullMarked
package org.variorum.resolver;

import org.jspecify.annotations.NullMarked;
