package org.variorum.admin.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.variorum.document.DocumentCodec;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;

/** Forms to try things on. */
final class Forms {
  static final EntryId ID = new EntryId("00000000");
  static final ObjectId PAGE = new ObjectId("00000000");
  static final RegionPart.Size SIZE = new RegionPart.Size(1000, 2000);
  static final Path FULL =
      Path.of("../archive-core/src/test/resources/org/variorum/document/full-entry.json");

  private Forms() {}

  /** The form of an entry that has something of everything. */
  static EntryForm full() throws IOException {
    return of(new DocumentCodec().read(Files.readAllBytes(FULL)));
  }

  static EntryForm of(Entry entry) {
    return EntryForm.of(
        entry,
        new EntryForm.Desk(
            "en",
            "A curator",
            LocalDate.of(2026, 3, 4),
            Map.of(ID, "Someone"),
            page -> page.equals(PAGE) ? Optional.of(SIZE) : Optional.empty()));
  }
}
