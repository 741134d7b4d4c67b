package org.variorum.job;

import java.time.Instant;

/**
 * A line of a job's log.
 *
 * @param number counted from 1
 * @param problem whether somebody should look at it
 */
public record JobLine(int number, Instant said, boolean problem, String words) {}
