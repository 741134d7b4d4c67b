package org.variorum.workingcopy;

import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one colleague has written into the form of an entry and not saved: whatever differs from the
 * revision he began with. It need not make sense yet, so it is kept as it was typed.
 *
 * @param revision with which he began
 * @param written what stands in the fields, by their paths in the form
 * @param keptAt when it was last kept
 */
public record WorkingCopy(int revision, SortedMap<String, String> written, Instant keptAt) {
  /** The most characters that are kept of one: paths and words together. */
  public static final int LONGEST = 4_000_000;

  public WorkingCopy {
    written = new TreeMap<>(written);
  }

  /** Whether so much can be kept. */
  public static boolean fits(Map<String, String> written) {
    return written.entrySet().stream()
            .mapToLong(one -> (long) one.getKey().length() + one.getValue().length())
            .sum()
        <= LONGEST;
  }
}
