package org.variorum.revision;

import java.time.Instant;
import org.variorum.staff.Actor;

/** Who did something, and when. */
public record Made(Actor by, Instant when) {}
