package org.variorum.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.variorum.document.References;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;

/** Turns keys of an import and names of files beside it into identifiers. */
final class Keyring implements References {
  private final Roll roll;
  private final Registrar registrar;
  private final Function<String, ObjectId> objects;
  private final Map<String, Optional<EntryId>> inArchive;

  Keyring(Roll roll, Registrar registrar, Function<String, ObjectId> objects) {
    this(roll, registrar, objects, new HashMap<>());
  }

  private Keyring(
      Roll roll,
      Registrar registrar,
      Function<String, ObjectId> objects,
      Map<String, Optional<EntryId>> inArchive) {
    this.roll = roll;
    this.registrar = registrar;
    this.objects = objects;
    this.inArchive = inArchive;
  }

  /** The same keys, and what they were found to mean, with other files. */
  Keyring with(Function<String, ObjectId> files) {
    return new Keyring(roll, registrar, files, inArchive);
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
}
