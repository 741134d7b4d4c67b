package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.SendTestLetter;
import org.variorum.mail.UndeliveredException;

/** A letter by which the mail server is tried. */
@Named
@RequestScoped
public class TestLetter {
  @Inject SignedIn signedIn;
  @Inject DeskVoice voice;
  @Inject DeskLanguage language;
  @Inject SendTestLetter letters;

  private String recipient = "";

  public void send() {
    try {
      letters.send(signedIn.actor(), recipient.strip(), language.getTag());
      voice.inform("settings.test.sent");
    } catch (UndeliveredException e) {
      voice.complain("undelivered." + e.why().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
  }

  public String getRecipient() {
    return recipient;
  }

  public void setRecipient(String recipient) {
    this.recipient = recipient;
  }
}
