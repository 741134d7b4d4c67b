package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.document.DocumentCodec;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.revision.Drafts;
import org.variorum.revision.KnownEntries;

/** Which words of a vocabulary entries use. */
@ApplicationScoped
class WordsInUse {
  private static final int AT_ONCE = 200;

  @Inject KnownEntries known;
  @Inject Drafts drafts;
  @Inject DocumentCodec codec;

  /**
   * Those of some codes that stand in an entry on the desk. A code stands there if its document has
   * that word anywhere: rather one word too many is kept than one that is missed.
   *
   * @param since when the words came; no entry that was not revised since can use them
   */
  Set<String> of(Set<String> codes, Instant since) {
    Set<String> used = new TreeSet<>();
    if (codes.isEmpty()) {
      return used;
    }
    List<EntryId> some = known.draftsAfter(null, AT_ONCE, since);
    while (!some.isEmpty()) {
      for (Entry entry : drafts.newest(some).values()) {
        String document = new String(codec.write(entry).bytes(), StandardCharsets.UTF_8);
        codes.stream().filter(code -> document.contains('"' + code + '"')).forEach(used::add);
      }
      some = known.draftsAfter(some.get(some.size() - 1), AT_ONCE, since);
    }
    return used;
  }
}
