package org.variorum.admin;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.variorum.curation.DeskPage;
import org.variorum.curation.DeskQuery;
import org.variorum.curation.DeskRow;
import org.variorum.curation.DeskSort;

/** Rows of the list of entries, fetched a page at a time: one statement for them, one to count. */
final class DeskRows extends LazyDataModel<DeskRow> {
  private static final long serialVersionUID = 1L;

  private final transient DeskList list;
  private final transient EntriesPage asked;

  DeskRows(DeskList list, EntriesPage asked) {
    this.list = list;
    this.asked = asked;
  }

  @Override
  public int count(Map<String, FilterMeta> filters) {
    return Math.toIntExact(find(0, 1, Map.of()).total());
  }

  @Override
  public List<DeskRow> load(
      int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
    DeskPage page = find(first, size, sorts);
    setRowCount(Math.toIntExact(page.total()));
    return page.rows();
  }

  private DeskPage find(int first, int size, Map<String, SortMeta> sorts) {
    SortMeta by = sorts.values().stream().findFirst().orElse(null);
    DeskSort sort = by == null ? DeskSort.CHANGED : sort(by.getField());
    boolean descending = by == null || by.getOrder().isDescending();
    return list.find(
        new DeskQuery(
            asked.getWords(), asked.getKind(), asked.getState(), sort, descending, first, size));
  }

  private static DeskSort sort(String field) {
    return DeskSort.valueOf(field.toUpperCase(Locale.ROOT));
  }

  @Override
  public String getRowKey(DeskRow row) {
    return row.id();
  }
}
