package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.description.Description;
import org.variorum.description.Element;
import org.variorum.edition.Editions;
import org.variorum.edition.PublishedEdition;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;

/** Gathers what lies above and below a unit in the tree of the holdings. */
@ApplicationScoped
class Branches {
  static final int PAGE = 25;

  @Inject Editions editions;
  @Inject TreeShelf tree;

  /** The units above one, the nearest first. */
  List<TreeShelf.Higher> above(Entry unit) {
    Description description = unit.particulars().description();
    EntryId parent = description == null ? null : description.parent();
    return parent == null ? List.of() : tree.from(parent);
  }

  /** A page of what lies directly below a unit, or of the units at the top. */
  TreePage within(Optional<EntryId> unit, TreeAsked asked, String language) {
    int before = (asked.page() - 1) * PAGE;
    List<TreeRow> rows = tree.below(unit, asked.withScans(), language, before, PAGE + 1);
    boolean more = rows.size() > PAGE;
    List<TreeRow> shown = described(more ? rows.subList(0, PAGE) : rows, language);
    long total = more ? tree.count(unit, asked.withScans()) : before + shown.size();
    return new TreePage(asked, shown, more, total);
  }

  /** With what the tables do not hold: how the house calls a level, and how much there is. */
  private List<TreeRow> described(List<TreeRow> rows, String language) {
    Map<EntryId, PublishedEdition> units =
        editions.current(rows.stream().map(row -> new EntryId(row.id())).toList());
    return rows.stream()
        .map(row -> described(row, units.get(new EntryId(row.id())), language))
        .toList();
  }

  private static TreeRow described(TreeRow row, @Nullable PublishedEdition unit, String language) {
    Description description = unit == null ? null : unit.entry().particulars().description();
    return description == null
        ? row
        : row.described(
            TextView.of(description.levelName(), language),
            TextView.of(description.element(Element.EXTENT), language));
  }
}
