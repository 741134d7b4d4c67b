package org.variorum.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.curation.DeskFilter;
import org.variorum.curation.DeskPage;
import org.variorum.curation.DeskQuery;
import org.variorum.curation.DeskRow;
import org.variorum.curation.DeskSort;
import org.variorum.lists.SavedView;

/**
 * The list of all entries on the desk. What it is narrowed by, how it is sorted and which page of
 * it is shown stand in its address; a saved view stands there by its number.
 */
@Named
@RequestScoped
public class EntriesPage {
  static final String ADDRESS = "/admin/entries";
  private static final int ROWS = 100;

  @Inject DeskList list;
  @Inject DeskAsked asked;
  @Inject ListViews views;
  @Inject DeskHeadings headings;

  private Map<String, String> given = Map.of();
  private DeskFilter filter = DeskFilter.NONE;
  private DeskSort sort = DeskSort.CHANGED;
  private boolean descending = true;
  private int page = 1;
  private @Nullable DeskPage found;

  @PostConstruct
  void load() {
    given = views.shown().map(SavedView::asked).map(ListQuery::read).orElse(Map.of());
    filter = list.filter(this::parameter);
    sort = sort(parameter("sort"));
    String way = parameter("way");
    descending = way.isEmpty() ? sort == DeskSort.CHANGED : way.equals("down");
    String number = asked.parameter("page");
    page = number.matches("[1-9]\\d{0,5}") ? Integer.parseInt(number) : 1;
  }

  private String parameter(String name) {
    String own = asked.parameter(name);
    return own.isEmpty() ? given.getOrDefault(name, "") : own;
  }

  private static DeskSort sort(String name) {
    for (DeskSort sort : DeskSort.values()) {
      if (sort.name().toLowerCase(Locale.ROOT).equals(name)) {
        return sort;
      }
    }
    return DeskSort.CHANGED;
  }

  public DeskPage found() {
    if (found == null) {
      found = list.find(new DeskQuery(filter, sort, descending, (page - 1) * ROWS, ROWS));
      headings.about(
          found.rows().stream().flatMap(row -> Stream.of(row.parentId(), row.institutionId())));
    }
    return found;
  }

  public List<DeskRow> getRows() {
    return found().rows();
  }

  public long getTotal() {
    return found().total();
  }

  public long getFirst() {
    return getRows().isEmpty() ? 0 : (page - 1L) * ROWS + 1;
  }

  public long getLast() {
    return (page - 1L) * ROWS + getRows().size();
  }

  /** Whether more is found than this page shows. */
  public boolean isMore() {
    return getTotal() > getRows().size();
  }

  public DeskFilter getFilter() {
    return filter;
  }

  /** Whether anything narrows the list. */
  public boolean isNarrowed() {
    return filter.isNarrow();
  }

  /** Whether more narrows it than words, kind and state, so that the other fields stand open. */
  public boolean isNarrowedFurther() {
    return filter.asked().keySet().stream()
        .anyMatch(name -> !List.of("q", "kind", "state", "mine").contains(name));
  }

  public DeskSort getSort() {
    return sort;
  }

  public boolean isDescending() {
    return descending;
  }

  /** How a column is sorted now, as its head says it. */
  public String way(DeskSort column) {
    return column != sort ? "none" : descending ? "descending" : "ascending";
  }

  /** The address that sorts by a column, or the other way round if it is sorted by it. */
  public String sorted(DeskSort column) {
    boolean down = column == sort ? !descending : column == DeskSort.CHANGED;
    return ADDRESS + ListQuery.written(query(column, down));
  }

  /** The address of another page of the list; empty if there is none. */
  public String page(int step) {
    int other = page + step;
    boolean there = other >= 1 && (long) (other - 1) * ROWS < getTotal();
    Map<String, String> query = query(sort, descending);
    query.put("page", Integer.toString(other));
    return there ? ADDRESS + ListQuery.written(query) : "";
  }

  /** What of the address makes this list, to be kept or sent. */
  public String getQuery() {
    return ListQuery.written(query(sort, descending));
  }

  private Map<String, String> query(DeskSort column, boolean down) {
    Map<String, String> query = new LinkedHashMap<>(filter.asked());
    if (column != DeskSort.CHANGED || !down) {
      query.put("sort", column.name().toLowerCase(Locale.ROOT));
      query.put("way", down ? "down" : "up");
    }
    return query;
  }

  /** The number of the view that the address names, if it is his own; else 0. */
  public long getOwnView() {
    return views.shown().filter(views::isOwn).map(SavedView::id).orElse(0L);
  }

  /** What the view is called that the address names; empty if it names none. */
  public String getViewName() {
    return views.shown().map(SavedView::name).orElse("");
  }
}
