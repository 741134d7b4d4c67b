/**
 * Scans are taken apart in a process of their own, with a memory and a time of its own: what breaks
 * there over a file is a refusal of that file, and never hurts the portal.
 */
@NullMarked
package org.variorum.decoder;

import org.jspecify.annotations.NullMarked;
