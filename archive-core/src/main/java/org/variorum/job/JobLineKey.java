package org.variorum.job;

import java.io.Serializable;

/** A job and the number of one of its lines. */
public record JobLineKey(long jobId, int number) implements Serializable {}
