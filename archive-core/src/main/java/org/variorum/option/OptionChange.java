package org.variorum.option;

import java.time.Instant;

/**
 * That an option was changed.
 *
 * @param before what was kept before; empty for the usual, and for what is secret
 * @param after the same of what came in its place
 * @param by the pen name; empty for whoever runs the machine
 */
public record OptionChange(
    long number, Option option, String before, String after, Instant when, String by) {}
