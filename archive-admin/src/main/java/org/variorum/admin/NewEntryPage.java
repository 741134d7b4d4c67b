package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.CreateEntry;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;

/** Begins an entry: its kind and its heading are enough. */
@Named
@RequestScoped
public class NewEntryPage {
  @Inject SignedIn signedIn;
  @Inject CreateEntry creating;
  @Inject DeskLanguage language;
  @Inject DeskVoice voice;

  private EntryKind kind = EntryKind.PERSON;
  private String heading = "";

  public void create() {
    if (heading.isBlank()) {
      voice.complain("new.heading-missing");
      return;
    }
    Texts texts = Texts.of(language.getTag(), heading.strip());
    EntryId entry = creating.create(signedIn.actor(), kind, texts);
    voice.goTo("/admin/entry/" + entry);
  }

  public EntryKind getKind() {
    return kind;
  }

  public void setKind(EntryKind kind) {
    this.kind = kind;
  }

  public String getHeading() {
    return heading;
  }

  public void setHeading(String heading) {
    this.heading = heading;
  }
}
