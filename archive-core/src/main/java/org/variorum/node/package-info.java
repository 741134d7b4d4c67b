/**
 * Several processes on one database and one content store: one with the desk, which writes, and
 * others that only show. What one has changed the others learn within a second or two.
 */
@NullMarked
package org.variorum.node;

import org.jspecify.annotations.NullMarked;
