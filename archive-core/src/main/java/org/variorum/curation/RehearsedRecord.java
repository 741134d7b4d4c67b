package org.variorum.curation;

import org.variorum.intake.IntakeLine;

/** A record of an import at the desk as it was rehearsed, and the entry that it brings. */
public record RehearsedRecord(IntakeLine line, IncomingEntry entry) {}
