package org.variorum.treatment;

import java.time.Instant;
import org.variorum.identifier.ObjectId;

/**
 * One of the ways in which a page was or is to be shown.
 *
 * @param number from 1
 * @param by the pen name of who said so; empty for whoever runs the machine
 */
public record PageTreatment(
    ObjectId object, int number, Treatment treatment, String by, Instant at) {}
