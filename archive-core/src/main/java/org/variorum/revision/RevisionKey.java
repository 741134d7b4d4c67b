package org.variorum.revision;

import java.io.Serializable;

/** An entry and the number of one of its revisions. */
public record RevisionKey(String entryId, int number) implements Serializable {}
