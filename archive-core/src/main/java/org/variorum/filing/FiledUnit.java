package org.variorum.filing;

import org.variorum.identifier.EntryId;

/** A unit of description to which a scan belongs. */
public record FiledUnit(EntryId entry, String code, String heading) {}
