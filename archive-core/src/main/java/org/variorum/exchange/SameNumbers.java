package org.variorum.exchange;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.OutsideId;

/**
 * Lets new records of one delivery that bear one number be about the entry that one of them makes:
 * one whose entry an undo had taken back, or the first that says more than a name. Where kinds,
 * names or other numbers contradict, it is told, and each makes its own.
 */
final class SameNumbers {
  private final List<@Nullable IncomingRecord> records;
  private final Map<OutsideId, IncomingRecord> makers = new HashMap<>();
  private final Map<IncomingRecord, Set<OutsideId>> numbers = new HashMap<>();

  private SameNumbers(List<@Nullable IncomingRecord> records) {
    this.records = records;
  }

  /**
   * Puts followers in the place of records.
   *
   * @param strangers the names of those that nobody in the archive is, by number or by decision
   */
  static void gather(List<@Nullable IncomingRecord> records, Set<String> strangers) {
    if (strangers.size() < 2) {
      return;
    }
    SameNumbers same = new SameNumbers(records);
    IntStream.range(0, records.size())
        .filter(i -> same.at(i).filter(one -> strangers.contains(one.head().name())).isPresent())
        .boxed()
        .sorted(Comparator.comparing(i -> rank(same.at(i).orElseThrow())))
        .forEach(same::look);
  }

  private Optional<IncomingRecord> at(int index) {
    return Optional.ofNullable(records.get(index));
  }

  /** What is for the staff alone leads nobody; whose entry was taken back has it again. */
  private static int rank(IncomingRecord record) {
    RawRecord.Mark mark = record.head().mark();
    return mark.isInternal() ? 3 : record.isUndone() ? 0 : mark.isNameOnly() ? 2 : 1;
  }

  private void look(int index) {
    IncomingRecord record = at(index).orElseThrow();
    Set<OutsideId> own = record.head().identifiers();
    OutsideId shared = own.stream().filter(makers::containsKey).findFirst().orElse(null);
    IncomingRecord maker = shared == null ? record : makers.get(shared);
    if (shared == null || maker == null) {
      note(record, own);
    } else if (contradicts(record, maker)) {
      record.standsBy(maker, shared);
      note(record, own);
    } else {
      IncomingRecord follower = record.following(maker, shared);
      records.set(index, follower);
      note(maker, own);
      if (follower.isWanted(false)) {
        maker.becameTogether();
        follower.becameTogether();
      }
    }
  }

  private void note(IncomingRecord maker, Set<OutsideId> all) {
    numbers.computeIfAbsent(maker, one -> new HashSet<>()).addAll(all);
    all.forEach(number -> makers.putIfAbsent(number, maker));
  }

  private boolean contradicts(IncomingRecord record, IncomingRecord maker) {
    RecordHead head = record.head();
    Set<OutsideId> known = numbers.getOrDefault(maker, Set.of());
    boolean others =
        head.identifiers().stream()
            .anyMatch(
                mine ->
                    known.stream()
                        .anyMatch(
                            one ->
                                one.file().equals(mine.file())
                                    && !one.value().equals(mine.value())));
    return others || head.kind() != maker.head().kind() || !head.isCalledLike(maker.head());
  }
}
