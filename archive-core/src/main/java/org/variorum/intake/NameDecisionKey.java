package org.variorum.intake;

import java.io.Serializable;

/** The key of a record that holds a name, and an import. */
public record NameDecisionKey(String recordKey, long intakeId) implements Serializable {}
