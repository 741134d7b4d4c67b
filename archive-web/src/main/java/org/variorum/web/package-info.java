/**
 * What visitors see: addresses, the pages they lead to, and the words around what the reading room
 * hands out.
 */
@NullMarked
package org.variorum.web;

import org.jspecify.annotations.NullMarked;
