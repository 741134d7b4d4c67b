package org.variorum.standing;

import java.time.Instant;
import org.variorum.language.Texts;

/**
 * What an archive wrote on one of its pages at some time.
 *
 * @param number counted from 1
 * @param writtenBy the pen name; empty for whoever runs the machine
 * @param texts clean HTML by language; empty if the program's own text was put back
 */
public record StandingVersion(
    StandingPage page, int number, Instant writtenAt, String writtenBy, Texts texts) {}
