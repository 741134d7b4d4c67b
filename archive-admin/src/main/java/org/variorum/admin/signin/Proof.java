package org.variorum.admin.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.variorum.admin.DeskVoice;
import org.variorum.signin.OwnAccount;

/** The own password, asked for once more before what an open desk alone shall not allow. */
@Named
@RequestScoped
public class Proof {
  @Inject SignedIn signedIn;
  @Inject OwnAccount account;
  @Inject Asker asker;
  @Inject Pausing pausing;
  @Inject DeskVoice voice;

  private String password = "";

  /** Whether it was right; says so, if it was not. */
  public boolean isGiven() {
    OwnAccount.Answer answer = account.prove(signedIn.member(), password, asker.whence());
    if (answer instanceof OwnAccount.Answer.Refused refused) {
      voice.complain(DeskVoice.key("refusal", refused.why()));
    } else if (answer instanceof OwnAccount.Answer.Wait wait) {
      pausing.say(wait.pause());
    }
    return answer instanceof OwnAccount.Answer.Done;
  }

  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
