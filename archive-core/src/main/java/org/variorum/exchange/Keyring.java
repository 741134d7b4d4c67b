package org.variorum.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.variorum.document.References;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.revision.KnownEntry;

/** Turns keys of an import and names of files beside it into identifiers. */
final class Keyring implements References {
  private final Roll roll;
  private final Registrar registrar;
  private final Function<String, ObjectId> objects;
  private final Map<String, Optional<EntryId>> inArchive;
  private final Map<EntryId, Optional<KnownEntry>> called;
  private final Set<EntryId> led = new HashSet<>();

  Keyring(Roll roll, Registrar registrar, Function<String, ObjectId> objects) {
    this(roll, registrar, objects, new HashMap<>(), new HashMap<>());
  }

  private Keyring(
      Roll roll,
      Registrar registrar,
      Function<String, ObjectId> objects,
      Map<String, Optional<EntryId>> inArchive,
      Map<EntryId, Optional<KnownEntry>> called) {
    this.roll = roll;
    this.registrar = registrar;
    this.objects = objects;
    this.inArchive = inArchive;
    this.called = called;
  }

  /** The same keys, and what they were found to mean, with other files. */
  Keyring with(Function<String, ObjectId> files) {
    return new Keyring(roll, registrar, files, inArchive, called);
  }

  /** What was found by {@link #elsewhere}, which could as well be said in words. */
  Set<EntryId> led() {
    return led;
  }

  /** The same keys, by which nothing is found {@link #elsewhere}. */
  References leadingNowhere() {
    return new References() {
      @Override
      public EntryId entry(String reference) {
        return Keyring.this.entry(reference);
      }

      @Override
      public ObjectId object(String reference) {
        return Keyring.this.object(reference);
      }
    };
  }

  @Override
  public EntryId entry(String reference) {
    if (!reference.startsWith("@")) {
      return new EntryId(reference);
    }
    String key = reference.substring(1);
    return roll.keyed(key)
        .map(IncomingRecord::id)
        .or(
            () ->
                inArchive.computeIfAbsent(
                    key, asked -> Optional.ofNullable(registrar.inArchive(asked))))
        .orElseThrow(
            () ->
                new RefusedRecordException(
                    "refers to '" + reference + "', which neither the import nor the archive has"));
  }

  @Override
  public ObjectId object(String reference) {
    return objects.apply(reference);
  }

  @Override
  public Optional<EntryId> elsewhere(EntryKind kind, EntryId identifier) {
    Optional<EntryId> found =
        roll.calledElsewhere(identifier)
            .filter(record -> record.head().kind() == kind)
            .map(IncomingRecord::id)
            .or(() -> called(identifier).filter(entry -> entry.kind() == kind).map(KnownEntry::id));
    found.ifPresent(led::add);
    return found;
  }

  /** Asks for all that the delivery names at once. */
  private Optional<KnownEntry> called(EntryId identifier) {
    if (!called.containsKey(identifier)) {
      Set<EntryId> asked = new HashSet<>(roll.led());
      asked.add(identifier);
      asked.removeAll(called.keySet());
      Map<EntryId, KnownEntry> found = registrar.calledElsewhere(asked);
      asked.forEach(one -> called.put(one, Optional.ofNullable(found.get(one))));
    }
    return called.getOrDefault(identifier, Optional.empty());
  }
}
