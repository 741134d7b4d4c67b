package org.variorum.readingroom;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.authority.Authority;
import org.variorum.entry.Particulars;
import org.variorum.institution.Institution;
import org.variorum.language.Texts;

/** Shows agents and institutions by the clauses of their standards. */
final class Clauses {
  private final Apparatus apparatus;

  Clauses(Apparatus apparatus) {
    this.apparatus = apparatus;
  }

  /** By areas and clauses in their order; null where nothing is said. */
  @Nullable ClausesView of(Particulars own) {
    Authority authority = own.authority();
    Institution institution = own.institution();
    if (authority != null) {
      return view("isaar", areas(said(authority)), authority.identifiers());
    }
    return institution == null
        ? null
        : view("isdiah", areas(said(institution.elements())), Map.of());
  }

  private static @Nullable ClausesView view(
      String standard, List<UnitView.AreaView> areas, Map<String, String> identifiers) {
    return areas.isEmpty() ? null : new ClausesView(standard, areas, identifiers);
  }

  private SortedMap<String, TextView> said(Map<String, Texts> elements) {
    SortedMap<String, TextView> said = new TreeMap<>();
    elements.forEach((clause, texts) -> said.put(clause, apparatus.text(texts)));
    return said;
  }

  private SortedMap<String, TextView> said(Authority authority) {
    SortedMap<String, TextView> said = said(authority.elements());
    String known =
        new TreeMap<>(authority.identifiers())
            .entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .collect(Collectors.joining(" · "));
    if (!known.isEmpty()) {
      said.put("5.1.6", new TextView(known, "zxx"));
    }
    return said;
  }

  private static List<UnitView.AreaView> areas(SortedMap<String, TextView> said) {
    TreeMap<Integer, List<UnitView.ElementView>> areas =
        said.entrySet().stream()
            .filter(one -> one.getKey().matches("5\\.[1-6]\\.\\d"))
            .filter(one -> one.getValue().isPresent())
            .collect(
                Collectors.groupingBy(
                    one -> one.getKey().charAt(2) - '0',
                    TreeMap::new,
                    Collectors.mapping(
                        one -> new UnitView.ElementView(one.getKey(), one.getValue(), ""),
                        Collectors.toList())));
    return areas.entrySet().stream()
        .map(area -> new UnitView.AreaView(area.getKey(), area.getValue()))
        .toList();
  }
}
