package org.variorum.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.form.EntryField;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.citation.Stance;
import org.variorum.curation.DecideMessage;
import org.variorum.curation.InvalidEntryException;
import org.variorum.curation.UndecidableException;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.MessageId;
import org.variorum.identifier.ObjectId;
import org.variorum.inbox.Message;
import org.variorum.inbox.MessageKind;
import org.variorum.inbox.MessageState;
import org.variorum.readingroom.MatterView;
import org.variorum.readingroom.ReadingRoom;

/** One message of a visitor beside what it is about, and what is decided on it. */
@Named
@RequestScoped
public class MessagePage {
  @Inject MessageActs acts;
  @Inject DeskAsked asked;
  @Inject DeskVoice voice;
  @Inject DeskLanguage language;
  @Inject ReadingRoom room;

  @SuppressWarnings("NullAway.Init")
  private Message message;

  private @Nullable Message related;
  private @Nullable MatterView matter;
  private String reason = "";
  private String source = "";
  private Stance stance = Stance.SUPPORTS;

  @PostConstruct
  void load() {
    message = acts.open(asked.message());
    MessageId about = message.about();
    related = about == null ? acts.appealAgainst(message.id()).orElse(null) : acts.open(about);
    matter = room.followed(message.subject(), language.getTag()).orElse(null);
  }

  public void accept() {
    decide(MessageState.ACCEPTED);
  }

  public void decline() {
    decide(MessageState.DECLINED);
  }

  public void answer() {
    decide(MessageState.ANSWERED);
  }

  private void decide(MessageState state) {
    acting(() -> acts.decide(message.id(), state, reason), state.code());
  }

  /** Cites the chosen source in the draft. */
  public void cite() {
    String id = EntryField.idIn(source);
    if (id.isEmpty()) {
      voice.complain("inbox.choose-source");
      return;
    }
    acting(() -> acts.cite(message.id(), new EntryId(id), stance), "cited");
  }

  /** Adds a claim to be filled in to the draft. */
  public void claim() {
    acting(() -> acts.claim(message.id()), "claimed");
  }

  /** Erases what was written and by whom. */
  public void erase() {
    acting(() -> acts.erase(message.id()), "erased");
  }

  private void acting(Runnable act, String done) {
    try {
      act.run();
      voice.goTo("/admin/inbox/" + message.id() + "?done=" + done);
    } catch (UndecidableException e) {
      voice.complain("undecidable." + e.why().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    } catch (InvalidEntryException e) {
      voice.complain("inbox.invalid", voice.said(String.join("; ", e.problems())));
    }
  }

  /** What to say of what was done before the page came anew; empty for nothing. */
  public String getDone() {
    String done = asked.parameter("done");
    return List.of("accepted", "declined", "answered", "cited", "claimed", "erased").contains(done)
        ? voice.say("inbox.done." + done)
        : "";
  }

  public Message message() {
    return message;
  }

  /** The message that an appeal is about, or the appeal against this one. */
  public @Nullable Message getRelated() {
    return related;
  }

  public boolean isAppeal() {
    return message.kind() == MessageKind.APPEAL;
  }

  /** Whether it can be made a part of the draft. */
  public boolean isTakenUp() {
    return message.kind() == MessageKind.CORRECTION && message.isNew() && !message.forgotten();
  }

  /** What it is about, as visitors see it now; null where they see it no more. */
  public @Nullable MatterView getMatter() {
    return matter;
  }

  /** Where what a report is about is hidden; empty for other messages and for what is decided. */
  public String getHideAddress() {
    if (message.kind() != MessageKind.REPORT || message.state() == MessageState.DECLINED) {
      return "";
    }
    String part = message.subject().part();
    String scan = ObjectId.isValid(part) ? "&scan=" + part : "";
    return "/admin/entry/" + message.subject().entry() + "/hide?message=" + message.id() + scan;
  }

  public Stance[] getStances() {
    return Stance.values();
  }

  public int getLongest() {
    return DecideMessage.LONGEST;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public Stance getStance() {
    return stance;
  }

  public void setStance(Stance stance) {
    this.stance = stance;
  }
}
