package org.variorum.revision;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.OutsideId;

/** The heads of many entries at once, those that are only announced among them. */
public interface KnownEntries {

  /** Those that bear one of these external identifiers. */
  List<KnownEntry> keyed(Collection<String> externalIds);

  /** Those that have one of these identifiers. */
  List<KnownEntry> identified(Collection<EntryId> ids);

  /**
   * Those on the desk that are called so in files outside the archive, in two questions; {@code
   * identifiers} may be long as that allows.
   */
  Map<OutsideId, List<KnownEntry>> bearing(Collection<OutsideId> identifiers);

  /** Of these entries those that had a revision of that digest once, or have it now. */
  Set<EntryId> said(Map<EntryId, String> digests);

  /** What entries are called at the desk. */
  Map<EntryId, String> headings(Collection<EntryId> ids);

  /** The heads themselves, for an act that changes them in the caller's transaction. */
  Map<EntryId, DeskEntry> heads(Collection<EntryId> ids);

  /** The digest of the newest revision of each that has one. */
  Map<EntryId, String> newestDigests(Collection<EntryId> ids);

  /**
   * Up to {@code limit} entries on the desk that have a revision, after one in the order of their
   * ids; none that was thrown away or given up for another.
   */
  List<EntryId> draftsAfter(@Nullable EntryId last, int limit);

  /** The same of those only that were revised since some time. */
  List<EntryId> draftsAfter(@Nullable EntryId last, int limit, Instant since);

  /** The entries that refer to one, in their drafts or in their editions. */
  List<EntryId> referringTo(EntryId target);
}
