package org.variorum.intake;

import java.io.Serializable;

/** An import and the number of one of its records. */
public record IntakeLineKey(long intakeId, int number) implements Serializable {}
