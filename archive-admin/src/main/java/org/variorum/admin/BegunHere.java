package org.variorum.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.variorum.admin.form.EntryForm;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.DiscardDraft;
import org.variorum.curation.PickedEntry;
import org.variorum.identifier.EntryId;

/** The entries that were begun on the way, while another was written; they can be taken back. */
@Named
@ViewScoped
public class BegunHere implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject SignedIn signedIn;
  @Inject DiscardDraft discarding;
  @Inject DeskVoice voice;

  private final ArrayList<Begun> list = new ArrayList<>();

  /** A draft that was begun, by its identifier. */
  public record Begun(String id, String kind, String heading) implements Serializable {}

  void add(PickedEntry entry) {
    list.add(new Begun(entry.id().value(), entry.kind().name(), entry.heading()));
  }

  public List<Begun> getList() {
    return list;
  }

  /** Takes a draft back, and out of the fields that refer to it. */
  public void takeBack(EntryForm form, Begun begun) {
    EntryId id = new EntryId(begun.id());
    if (discarding.discard(signedIn.actor(), id)) {
      form.forget(id);
      list.remove(begun);
      voice.inform("begun.taken-back", begun.heading());
    } else {
      voice.complain("begun.stays", begun.heading());
    }
  }
}
