package org.variorum.textlayer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.StaffId;

/**
 * That somebody read a version against the page and found it right.
 *
 * @param by absent for whoever runs the machine
 * @param signature his pen name; empty for whoever runs the machine
 */
public record Check(@Nullable StaffId by, String signature, Instant at) {}
