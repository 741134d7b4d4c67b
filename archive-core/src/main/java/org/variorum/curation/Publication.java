package org.variorum.curation;

import org.variorum.edition.Manner;

/** The number of an edition that was published, and how it was. */
public record Publication(int edition, Manner manner) {}
