package org.variorum.web;

import java.util.List;
import java.util.Map;
import org.primefaces.PrimeFaces;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.variorum.readingroom.ListRow;
import org.variorum.readingroom.ListSort;
import org.variorum.readingroom.ReadingRoom;
import org.variorum.readingroom.TableAsked;

/**
 * Rows of a list, fetched a page at a time: one statement for them, one to count. The page keeps no
 * state here: filters, sorting and place come with each request, and the answer says under which
 * address the same can be had again.
 */
public final class ListTable extends LazyDataModel<ListRow> {
  private static final long serialVersionUID = 1L;

  private final transient ReadingRoom room;
  private final transient TableAsked asked;
  private final String language;

  ListTable(ReadingRoom room, TableAsked asked, String language) {
    this.room = room;
    this.asked = asked;
    this.language = language;
  }

  @Override
  public int count(Map<String, FilterMeta> filters) {
    return Math.toIntExact(room.count(asked));
  }

  @Override
  public List<ListRow> load(
      int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
    TableAsked shown = sorted(sorts).onPage(first / size + 1);
    if (PrimeFaces.current().isAjaxRequest()) {
      PrimeFaces.Ajax answer = PrimeFaces.current().ajax();
      answer.addCallbackParam("address", new Address.OfTable(shown).path());
      answer.addCallbackParam("sort", shown.sort().code());
      answer.addCallbackParam("order", shown.descending() ? "down" : "");
      answer.addCallbackParam("found", getRowCount());
    }
    return room.rows(shown, first, size, language);
  }

  private TableAsked sorted(Map<String, SortMeta> sorts) {
    return sorts.values().stream()
        .filter(SortMeta::isActive)
        .findFirst()
        .map(by -> asked.sortedBy(ListSort.coded(by.getField()), by.getOrder().isDescending()))
        .orElse(asked);
  }

  @Override
  public String getRowKey(ListRow row) {
    return row.id();
  }
}
