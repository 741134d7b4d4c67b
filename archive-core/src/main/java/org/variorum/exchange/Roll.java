package org.variorum.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;

/**
 * All records of a delivery in its order; null stands for one that was refused at once. Before them
 * stand the sources that its files may be cited as.
 */
final class Roll {
  private final List<RawRecord> sources;
  private final List<@Nullable IncomingRecord> records;
  private final Set<EntryId> led;
  private final Map<String, IncomingRecord> byKey = new HashMap<>();
  private final Map<EntryId, IncomingRecord> byId = new HashMap<>();
  private @Nullable Map<EntryId, IncomingRecord> elsewhere;

  /**
   * @param records those of the sources first
   * @param led what other archives call those to which its records may be led
   */
  Roll(List<RawRecord> sources, List<@Nullable IncomingRecord> records, Set<EntryId> led) {
    this.led = Set.copyOf(led);
    this.sources = List.copyOf(sources);
    this.records = records;
    accepted()
        .forEach(
            record -> {
              byId.merge(record.id(), record, (one, other) -> one.isFollower() ? other : one);
              if (record.head().key() != null) {
                byKey.put(record.head().key().value(), record);
              }
            });
  }

  int size() {
    return records.size();
  }

  /** The record at a place of the delivery, counted from 0; empty if it was refused at once. */
  Optional<IncomingRecord> at(int index) {
    return Optional.ofNullable(records.get(index));
  }

  /** The records that are not refused. */
  Stream<IncomingRecord> accepted() {
    return records.stream().filter(Objects::nonNull).filter(record -> !record.isRefused());
  }

  List<IncomingRecord> all() {
    return records.stream().filter(Objects::nonNull).toList();
  }

  Optional<IncomingRecord> keyed(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** The record of an entry. */
  Optional<IncomingRecord> about(EntryId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * The record of what another archive calls so and this one knows by the key of a file from there;
   * or of the entry that has the very identifier here. Looked for once somebody asks: most
   * deliveries have nothing of the kind.
   */
  Optional<IncomingRecord> calledElsewhere(EntryId id) {
    Map<EntryId, IncomingRecord> known = elsewhere;
    if (known == null) {
      Map<EntryId, IncomingRecord> found = new HashMap<>();
      accepted()
          .forEach(
              record ->
                  ElsewhereKeys.identifier(record.head().name())
                      .ifPresent(one -> found.putIfAbsent(one, record)));
      known = found;
      elsewhere = found;
    }
    return Optional.ofNullable(known.get(id)).or(() -> about(id)).filter(one -> !one.isRefused());
  }

  /** What other archives call those to which its records may be led. */
  Set<EntryId> led() {
    return led;
  }

  boolean has(EntryId id) {
    return byId.containsKey(id);
  }

  /** Reads the delivery again, in the order of the roll. */
  void read(Delivery delivery, Consumer<RawRecord> reader) {
    sources.forEach(reader);
    delivery.forEach(reader);
  }

  /** Reads the delivery again, and hands out what is still accepted with its record. */
  void forEach(Delivery delivery, BiConsumer<IncomingRecord, RawRecord> reader) {
    int[] place = {0};
    read(
        delivery,
        raw -> {
          IncomingRecord record = place[0] < records.size() ? records.get(place[0]) : null;
          place[0]++;
          if (record != null && !record.isRefused()) {
            reader.accept(record, raw);
          }
        });
  }
}
