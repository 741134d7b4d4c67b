package org.variorum.admin;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What was done last to the entry that is edited, for as long as it can be undone on its page. */
@Named
@ViewScoped
public class EntryUndo implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject EntryPage page;
  @Inject HistoryActs history;
  @Inject DeskVoice voice;
  @Inject DeskAsked asked;

  private LastAct last = LastAct.NONE;

  @PostConstruct
  void load() {
    last = isWithdrawn() ? LastAct.WITHDRAWN : LastAct.NONE;
  }

  /** Keeps in mind what was done now; nothing that was done before can be undone any more. */
  void did(LastAct act) {
    last = act;
  }

  public LastAct getLast() {
    return last;
  }

  /** Undoes it, unless something was written in the form since. */
  public void undo() {
    if (!page.isAsItWasSaved()) {
      return;
    }
    LastAct undone = last;
    if (history.attempt(() -> history.undo(page.id(), page.opened().revision(), undone))) {
      last = LastAct.NONE;
      page.takeAnew();
      voice.inform("done." + undone.undone());
    }
  }

  /** Throws the entry away as it was last saved. */
  public void trash() {
    if (history.attempt(() -> history.trash(page.id(), page.opened().revision()))) {
      voice.goTo("/admin/entry/" + page.id() + "/history?done=trashed");
    }
  }

  /** What to say of what was done before the page came anew; empty for nothing. */
  public String getDone() {
    return isWithdrawn() ? voice.say("entry.withdrawn") : "";
  }

  private boolean isWithdrawn() {
    return asked.parameter("done").equals("withdrawn");
  }
}
