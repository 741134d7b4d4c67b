package org.variorum.visitors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.inbox.Commenting;
import org.variorum.inbox.MessageKind;
import org.variorum.inbox.Subject;
import org.variorum.settings.Settings;

/** Gives out a form to fill in. */
@ApplicationScoped
@Transactional
public class OfferForm {
  @Inject Subjects subjects;
  @Inject Mailbox mailbox;
  @Inject Settings settings;

  /**
   * The token that a form about something has to bring back.
   *
   * @throws RefusedLetterException if there is no such thing, or nothing is taken on it
   */
  public String token(MessageKind kind, Subject subject) {
    subjects.ensure(kind, subject);
    return mailbox.token(Mailbox.purpose(kind, subject));
  }

  /**
   * Whether readers may comment on an entry.
   *
   * @param kind what it is, as whoever shows it knows
   */
  public Commenting commenting(EntryId entry, EntryKind kind) {
    return settings.readsOnly() ? closed(entry, kind) : subjects.commenting(entry, kind);
  }

  /** On a node that only reads nothing is open, but what was said is shown. */
  private Commenting closed(EntryId entry, EntryKind kind) {
    Commenting open = subjects.commenting(entry, kind);
    return open.isOpen() ? new Commenting(Commenting.State.OVER, null) : open;
  }
}
