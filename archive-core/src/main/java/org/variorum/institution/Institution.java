package org.variorum.institution;

import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;

/**
 * Who keeps originals, and how to see them.
 *
 * @param code its code, as ISIL or the house's own (ISDIAH 5.1.1)
 * @param place the place it stands in, if that has an entry
 */
public record Institution(
    @Nullable String code,
    Texts address,
    @Nullable EntryId place,
    Texts access,
    @Nullable String website) {}
