package org.variorum.mail;

/** That a letter was posted. Fired within the transaction. */
record LetterPosted() {}
