/**
 * Full-text search over what is published: names in any spelling and script, texts, claims and
 * dates. The index is made of current editions only, so no draft can be found.
 */
@NullMarked
package org.variorum.search;

import org.jspecify.annotations.NullMarked;
