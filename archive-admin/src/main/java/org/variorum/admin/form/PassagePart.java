package org.variorum.admin.form;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.Passage;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.language.Texts;

/** One step by which an account travelled; without the one it came from it is a gap. */
public final class PassagePart implements Part<Passage> {
  private final Field account;
  private final EntryField from;
  private final EntryField to;
  private final Wording note;

  PassagePart(@Nullable Passage passage, Ground ground) {
    this.account = new Field(passage == null ? null : passage.account().value());
    this.from = EntryField.of(passage == null ? null : passage.from(), ground);
    this.to = EntryField.of(passage == null ? null : passage.to(), ground);
    this.note = Wording.of(passage == null ? Texts.NONE : passage.note(), ground);
  }

  @Override
  public @Nullable Passage value(Complaints complaints) {
    int before = complaints.count();
    String told = account.filled(complaints);
    EntryId giver = from.value(complaints);
    EntryId taker = to.required(complaints);
    return told == null || taker == null || complaints.count() > before
        ? null
        : new Passage(new LocalId(told), giver, taker, note.texts());
  }

  /** Whether it names an account that is not among those. */
  boolean namesOther(Set<String> parts) {
    return !account.getText().isBlank() && !parts.contains(account.getText());
  }

  public Field getAccount() {
    return account;
  }

  public EntryField getFrom() {
    return from;
  }

  public EntryField getTo() {
    return to;
  }

  public Wording getNote() {
    return note;
  }

  @Override
  public void tell(Scribe scribe) {
    scribe.part("account", account);
    scribe.part("from", from);
    scribe.part("to", to);
    scribe.part("note", note);
  }
}
