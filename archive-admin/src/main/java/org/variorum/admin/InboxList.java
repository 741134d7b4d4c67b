package org.variorum.admin;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.LazyDataModel;
import org.variorum.admin.form.EntryField;
import org.variorum.identifier.EntryId;
import org.variorum.inbox.Message;
import org.variorum.inbox.MessageKind;
import org.variorum.inbox.MessageState;

/** What visitors sent, a queue for each kind. Which one is shown stands in the address. */
@Named
@ViewScoped
public class InboxList implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject MessageActs acts;
  @Inject DeskAsked asked;
  @Inject DeskVoice voice;

  private MessageKind kind = MessageKind.CORRECTION;
  private @Nullable MessageState state = MessageState.NEW;
  private String entry = "";
  private transient @Nullable LazyDataModel<Message> rows;

  @PostConstruct
  void load() {
    kind = MessageKind.coded(asked.parameter("kind")).orElse(MessageKind.CORRECTION);
    state = asked.parameter("state").equals("all") ? null : MessageState.NEW;
  }

  /** The rows, a page at a time. */
  public LazyDataModel<Message> getRows() {
    if (rows == null) {
      rows = new InboxRows(acts, kind, state);
    }
    return rows;
  }

  public List<MessageKind> getKinds() {
    return List.of(MessageKind.values());
  }

  public MessageKind getKind() {
    return kind;
  }

  /** Whether those are shown, too, on which was decided. */
  public boolean isWhole() {
    return state == null;
  }

  /** Opens the chosen entry for comments, or closes it. */
  public void comments(boolean open) {
    String id = EntryField.idIn(entry);
    if (id.isEmpty()) {
      voice.complain("form.choose-entry");
      return;
    }
    acts.chooseComments(new EntryId(id), open);
    voice.inform(open ? "inbox.opened" : "inbox.closed", entry);
  }

  public String getEntry() {
    return entry;
  }

  public void setEntry(String entry) {
    this.entry = entry;
  }
}
