package org.variorum.edition;

import java.io.Serializable;

/** An entry and the number of one of its editions. */
public record EditionKey(String entryId, int number) implements Serializable {}
