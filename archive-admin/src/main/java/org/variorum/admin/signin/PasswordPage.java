package org.variorum.admin.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.variorum.admin.DeskVoice;
import org.variorum.signin.OwnAccount;

/** Changing one's own password. */
@Named
@RequestScoped
public class PasswordPage {
  @Inject SignedIn signedIn;
  @Inject OwnAccount account;
  @Inject Asker asker;
  @Inject Pausing pausing;
  @Inject DeskVoice voice;

  private String old = "";
  private String chosen = "";
  private String again = "";

  /** Keeps the new password, or says why not. */
  public void change() {
    if (!chosen.equals(again)) {
      voice.complain("password.differ");
      return;
    }
    OwnAccount.Answer answer =
        account.changePassword(
            signedIn.member(),
            signedIn.session(),
            new OwnAccount.NewPassword(old, chosen),
            asker.whence());
    if (answer instanceof OwnAccount.Answer.Refused refused) {
      voice.complain(DeskVoice.key("refusal", refused.why()));
    } else if (answer instanceof OwnAccount.Answer.Wait wait) {
      pausing.say(wait.pause());
    } else {
      voice.goTo(DeskPath.DESK);
    }
  }

  /** Whether the desk is closed until a password of one's own is chosen. */
  public boolean isForced() {
    return signedIn.member().mustChangePassword();
  }

  public String getOld() {
    return old;
  }

  public void setOld(String old) {
    this.old = old;
  }

  public String getChosen() {
    return chosen;
  }

  public void setChosen(String chosen) {
    this.chosen = chosen;
  }

  public String getAgain() {
    return again;
  }

  public void setAgain(String again) {
    this.again = again;
  }
}
