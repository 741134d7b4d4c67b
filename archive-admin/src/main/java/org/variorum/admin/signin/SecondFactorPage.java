package org.variorum.admin.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.DeskVoice;
import org.variorum.signin.OwnAccount;
import org.variorum.signin.SecondFactors;
import org.variorum.signin.SignInSettings;

/** Setting up one's own second factor, drawing new codes for paper, and taking it away. */
@Named
@RequestScoped
public class SecondFactorPage {
  @Inject SignedIn signedIn;
  @Inject SecondFactors factors;
  @Inject SignInSettings settings;
  @Inject OwnAccount account;
  @Inject Asker asker;
  @Inject Pausing pausing;
  @Inject DeskVoice voice;

  private String code = "";
  private String password = "";
  private List<String> codes = List.of();
  private SecondFactors.@Nullable Setup setup;

  public boolean isOn() {
    return factors.isOn(signedIn.member().id());
  }

  /** Whether the desk is closed until he has one. */
  public boolean isForced() {
    return settings.lacksFactor(signedIn.member());
  }

  /** Whether he may not do without. */
  public boolean isDemanded() {
    return settings.wantsFactor(signedIn.member());
  }

  public int getPaperCodesLeft() {
    return factors.paperCodesLeft(signedIn.member().id());
  }

  /** What the app needs; only asked for as long as none is in force. */
  public SecondFactors.Setup getSetup() {
    SecondFactors.Setup known = setup;
    if (known == null) {
      known = factors.setUp(signedIn.member());
      setup = known;
    }
    return known;
  }

  public void confirm() {
    show(account.confirmFactor(signedIn.member(), code, asker.whence()), "factor.on");
    code = "";
  }

  public void drawCodes() {
    show(account.newPaperCodes(signedIn.member(), password, asker.whence()), "factor.new-codes");
  }

  public void drop() {
    show(account.dropFactor(signedIn.member(), password, asker.whence()), "factor.dropped");
  }

  private void show(OwnAccount.Answer answer, String done) {
    if (answer instanceof OwnAccount.Answer.Refused refused) {
      voice.complain(DeskVoice.key("refusal", refused.why()));
    } else if (answer instanceof OwnAccount.Answer.Wait wait) {
      pausing.say(wait.pause());
    } else {
      codes = answer instanceof OwnAccount.Answer.Codes drawn ? drawn.codes() : List.of();
      voice.inform(done);
    }
  }

  /** The codes for paper, in the one answer that tells them. */
  public List<String> getCodes() {
    return codes;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
