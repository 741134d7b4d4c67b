package org.variorum.admin.form;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.variorum.document.DocumentCodec;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.language.Languages;
import org.variorum.place.Coordinates;

/** Forms to try things on. */
final class Forms {
  static final EntryId ID = new EntryId("00000000");
  static final ObjectId PAGE = new ObjectId("00000000");
  static final RegionPart.Size SIZE = new RegionPart.Size(1000, 2000);
  static final Path FULL =
      Path.of("../archive-core/src/test/resources/org/variorum/document/full-entry.json");

  static final EntryId MUNICH = EntryId.random(new Random(1));
  static final EntryId MOSCOW = EntryId.random(new Random(2));
  static final Places PLACES =
      new Places() {
        @Override
        public Optional<String> propertyBeside(String property) {
          return property.equals("born") ? Optional.of("birth-place") : Optional.empty();
        }

        @Override
        public Optional<Coordinates> of(EntryId place) {
          return Optional.ofNullable(
              Map.of(MUNICH, at("48.14", "11.58"), MOSCOW, at("55.75", "37.62")).get(place));
        }
      };

  private Forms() {}

  private static Coordinates at(String latitude, String longitude) {
    return new Coordinates(new BigDecimal(latitude), new BigDecimal(longitude));
  }

  /** The form of an entry that has something of everything. */
  static EntryForm full() throws IOException {
    return of(new DocumentCodec().read(Files.readAllBytes(FULL)));
  }

  static EntryForm of(Entry entry) {
    return of(entry, entry);
  }

  static EntryForm of(Entry entry, Entry kept) {
    return read("en", entry, kept);
  }

  /** The form of an entry on a desk that speaks another language. */
  static EntryForm read(String language, Entry entry, Entry kept) {
    return EntryForm.of(
        entry,
        kept,
        new EntryForm.Desk(
            language,
            Languages.SPOKEN,
            "A curator",
            LocalDate.of(2026, 3, 4),
            Map.of(ID, "Someone"),
            page -> page.equals(PAGE) ? Optional.of(SIZE) : Optional.empty(),
            PLACES));
  }
}
