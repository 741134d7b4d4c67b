package org.variorum.revision;

import org.jspecify.annotations.Nullable;
import org.variorum.entry.EntryKind;

/**
 * What the desk shows of an entry in lists.
 *
 * @param languages the languages its texts are in, parted by spaces
 * @param sounds the keys by which its names are found in any script, with a blank around each
 * @param unsourced how many of its live claims no source supports
 */
public record DeskSummary(
    @Nullable String externalId,
    EntryKind kind,
    String heading,
    String sortKey,
    @Nullable String code,
    @Nullable String parentId,
    int position,
    String languages,
    String sounds,
    int claims,
    int unsourced,
    int scans) {}
