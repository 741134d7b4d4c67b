package org.variorum.shorthand;

import java.util.List;
import java.util.Random;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.language.Texts;
import org.variorum.source.WorkEdition;

/** Some sources to name. */
final class Sources {
  static final EntryId ANDREYEV = id(1);
  static final EntryId HOFFMANN = id(2);
  static final EntryId HOFFMANN_AGAIN = id(3);
  static final EntryId PARISH = id(4);
  static final EntryId KONYAEV = id(5);

  private Sources() {}

  static EntryId id(int seed) {
    return EntryId.random(new Random(seed));
  }

  static SourceBook book() {
    return SourceBook.of(
        List.of(
            new KnownSource(
                ANDREYEV,
                Texts.english("Andreyev, Vlasov and the Russian Liberation Movement")
                    .with("ru", "Андреева, Генерал Власов"),
                Texts.english("Andreyev 1987").with("ru", "Андреева 1987"),
                List.of("Catherine Andreyev"),
                "1987",
                "",
                List.of(edition("e1", "en"), edition("e2", "ru"))),
            new KnownSource(
                HOFFMANN,
                Texts.of("de", "Die Geschichte der Wlassow-Armee"),
                Texts.NONE,
                List.of("Hoffmann, Joachim"),
                "1984",
                "",
                List.of(edition("e1", "de"))),
            new KnownSource(
                HOFFMANN_AGAIN,
                Texts.of("de", "Deutsche und Kalmyken"),
                Texts.NONE,
                List.of("Hoffmann, Joachim"),
                "1984",
                "",
                List.of()),
            new KnownSource(
                PARISH,
                Texts.english("Parish book of Lomna"),
                Texts.NONE,
                List.of(),
                "",
                "",
                List.of()),
            new KnownSource(
                KONYAEV,
                Texts.of("ru", "Два лица генерала Власова"),
                Texts.NONE,
                List.of("Н. М. Коняев"),
                "2003",
                "",
                List.of(edition("e1", "ru")))));
  }

  static WorkEdition edition(String id, String language) {
    return new WorkEdition(
        new LocalId(id),
        "Edition " + id,
        language,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        false,
        Texts.NONE);
  }
}
