package org.variorum.admin;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.LazyDataModel;
import org.variorum.curation.DeskRow;
import org.variorum.entry.EntryKind;
import org.variorum.revision.EntryState;

/** The list of all entries on the desk. What it is filtered by stands in its address. */
@Named
@ViewScoped
public class EntriesPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject DeskList list;
  @Inject DeskAsked asked;

  private String words = "";
  private @Nullable EntryKind kind;
  private @Nullable EntryState state;
  private transient @Nullable LazyDataModel<DeskRow> rows;

  @PostConstruct
  void load() {
    words = asked.parameter("q");
    kind = value(EntryKind.class, asked.parameter("kind"));
    state = value(EntryState.class, asked.parameter("state"));
  }

  private static <E extends Enum<E>> @Nullable E value(Class<E> type, String name) {
    for (E value : type.getEnumConstants()) {
      if (value.name().equals(name)) {
        return value;
      }
    }
    return null;
  }

  /** The rows, a page at a time. */
  public LazyDataModel<DeskRow> getRows() {
    if (rows == null) {
      rows = new DeskRows(list, this);
    }
    return rows;
  }

  /** Whether anything narrows the list. */
  public boolean isNarrowed() {
    return !words.isBlank() || kind != null || state != null;
  }

  public String getWords() {
    return words;
  }

  public @Nullable EntryKind getKind() {
    return kind;
  }

  public @Nullable EntryState getState() {
    return state;
  }
}
