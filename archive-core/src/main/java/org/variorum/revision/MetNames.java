package org.variorum.revision;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.variorum.resolver.Fit;
import org.variorum.resolver.KnownForm;
import org.variorum.resolver.KnownName;
import org.variorum.resolver.Reason;
import org.variorum.resolver.SoughtName;

/** Compares names that share a key, and keeps those that fit. */
final class MetNames {
  private final Map<String, SoughtName> sought = new HashMap<>();
  private final Map<KnownNames.Alike, Fit> fits = new LinkedHashMap<>();

  /**
   * @param name what is looked for
   * @param form of an entry that may be meant by it
   */
  void compare(String name, KnownNames.Alike alike, String form) {
    KnownForm known = new KnownForm(form, "", KnownForm.Origin.HEADING, "");
    SoughtName looked = sought.computeIfAbsent(name, SoughtName::of);
    if (!looked.isNothing()) {
      looked
          .fit(new KnownName(alike.sought().kind(), List.of(known)))
          .filter(fit -> fit.reason().compareTo(Reason.SOUND) < 0)
          .ifPresent(fit -> fits.merge(alike, fit, (one, other) -> best(one, other)));
    }
  }

  private static Fit best(Fit one, Fit other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  Stream<KnownNames.Alike> bestFirst() {
    return fits.entrySet().stream()
        .sorted(Comparator.comparing(Map.Entry::getValue))
        .map(Map.Entry::getKey);
  }
}
