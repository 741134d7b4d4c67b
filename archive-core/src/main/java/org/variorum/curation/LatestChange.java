package org.variorum.curation;

import java.time.Instant;

/** The newest revision of an entry: its number, when it was made, and by whom. */
public record LatestChange(int revision, Instant when, String who) {}
