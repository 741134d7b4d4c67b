package org.variorum.standing;

import java.io.Serializable;

/** A page and the number of one of its versions. */
public record StandingKey(String name, int number) implements Serializable {}
