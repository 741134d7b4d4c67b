package org.variorum.edition;

import java.io.Serializable;

/** An entry and the local id of one of its parts. */
public record PartKey(String entryId, String localId) implements Serializable {}
