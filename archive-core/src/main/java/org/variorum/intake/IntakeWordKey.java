package org.variorum.intake;

import java.io.Serializable;

/** An import and a part of what the archive says of itself. */
public record IntakeWordKey(long intakeId, String name) implements Serializable {}
