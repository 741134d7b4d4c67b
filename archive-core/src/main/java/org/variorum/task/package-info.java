/**
 * What curators can usefully do to an entry in a few minutes, read off its newest revision: a fact
 * without a source, rivals without an explanation, two entries that may be one.
 */
@NullMarked
package org.variorum.task;

import org.jspecify.annotations.NullMarked;
