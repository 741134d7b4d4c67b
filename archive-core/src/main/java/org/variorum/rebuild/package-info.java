/**
 * The archive made anew from its OCFL repository and its chronicle alone: everything published, and
 * nothing that was suppressed. Drafts, accounts and messages of visitors are not in them.
 */
@NullMarked
package org.variorum.rebuild;

import org.jspecify.annotations.NullMarked;
