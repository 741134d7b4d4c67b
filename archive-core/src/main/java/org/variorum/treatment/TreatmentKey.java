package org.variorum.treatment;

import java.io.Serializable;

/** Which treatment of which page. */
public record TreatmentKey(String objectId, int number) implements Serializable {}
