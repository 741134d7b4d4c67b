package org.variorum.treatment;

/** That something waits to be made. Fired within the transaction. */
record MakingWanted() {}
