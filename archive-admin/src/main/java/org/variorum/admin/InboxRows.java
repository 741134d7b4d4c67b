package org.variorum.admin;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.variorum.inbox.InboxPage;
import org.variorum.inbox.InboxQuery;
import org.variorum.inbox.Message;
import org.variorum.inbox.MessageKind;
import org.variorum.inbox.MessageState;

/** The messages of a queue, fetched a page at a time. */
final class InboxRows extends LazyDataModel<Message> {
  private static final long serialVersionUID = 1L;

  private final transient MessageActs acts;
  private final MessageKind kind;
  private final @Nullable MessageState state;

  InboxRows(MessageActs acts, MessageKind kind, @Nullable MessageState state) {
    this.acts = acts;
    this.kind = kind;
    this.state = state;
  }

  @Override
  public int count(Map<String, FilterMeta> filters) {
    return Math.toIntExact(acts.find(new InboxQuery(kind, state, 0, 1)).total());
  }

  @Override
  public List<Message> load(
      int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
    InboxPage page = acts.find(new InboxQuery(kind, state, first, size));
    setRowCount(Math.toIntExact(page.total()));
    return page.messages();
  }

  @Override
  public String getRowKey(Message message) {
    return message.id().value();
  }
}
