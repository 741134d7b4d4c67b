package org.variorum.entry;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.variorum.authority.Authority;
import org.variorum.identifier.OutsideId;
import org.variorum.institution.Institution;
import org.variorum.place.Concept;
import org.variorum.source.Work;

/** What entries are called in files outside the archive. */
public final class KnownElsewhere {
  private KnownElsewhere() {}

  /** The identifiers of an entry, in the order of their files. */
  public static Set<OutsideId> of(Entry entry) {
    Set<OutsideId> known = new LinkedHashSet<>();
    Authority authority = entry.particulars().authority();
    Concept concept = entry.particulars().concept();
    Institution house = entry.particulars().institution();
    Work work = entry.particulars().work();
    addAll(known, authority == null ? Map.of() : authority.identifiers());
    addAll(known, concept == null ? Map.of() : concept.identifiers());
    if (house != null) {
      add(known, "isil", house.code());
    }
    if (work != null) {
      work.editions()
          .forEach(
              edition -> {
                add(known, "isbn", edition.isbn());
                add(known, "oclc", edition.oclc());
              });
    }
    return known;
  }

  private static void addAll(Set<OutsideId> known, Map<String, String> identifiers) {
    new TreeMap<>(identifiers).forEach((file, value) -> add(known, file, value));
  }

  private static void add(Set<OutsideId> known, String file, @Nullable String value) {
    Optional.ofNullable(value)
        .flatMap(written -> OutsideId.of(file, written))
        .ifPresent(known::add);
  }
}
