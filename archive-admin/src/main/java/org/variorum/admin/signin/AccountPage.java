package org.variorum.admin.signin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.variorum.admin.DeskVoice;
import org.variorum.admin.MeantRow;
import org.variorum.provider.Provider;
import org.variorum.signin.OwnAccount;
import org.variorum.signin.SecondFactors;
import org.variorum.signin.Sessions;
import org.variorum.signin.VouchedColleagues;

/** One's own account: as whom one signs, what protects it, and where one is signed in. */
@Named
@RequestScoped
public class AccountPage {
  @Inject SignedIn signedIn;
  @Inject OwnAccount account;
  @Inject Sessions sessions;
  @Inject SecondFactors factors;
  @Inject Asker asker;
  @Inject MeantRow row;
  @Inject DeskVoice voice;
  @Inject Provider provider;
  @Inject VouchedColleagues colleagues;

  private String penName = "";

  @PostConstruct
  void load() {
    penName = signedIn.member().penName();
  }

  public String getLogin() {
    return signedIn.member().login();
  }

  /** How the provider of identities is called; empty if there is none. */
  public String getProvider() {
    return provider.name().orElse("");
  }

  /** Whether he can sign in by it. */
  public boolean isConnected() {
    return signedIn.member().identity().subject() != null;
  }

  /** Signs in with his password only from now on. */
  public void part() {
    colleagues.part(signedIn.member(), asker.whence());
    voice.goTo(DeskPath.ACCOUNT + "?parted=1");
  }

  public boolean isFactorOn() {
    return factors.isOn(signedIn.member().id());
  }

  /** His sessions, the newest first. */
  public List<Sessions.SessionView> getSessions() {
    return sessions.of(signedIn.member().id());
  }

  public boolean isThis(Sessions.SessionView session) {
    return session.id().equals(signedIn.session());
  }

  /** From where, in words. */
  public String device(Sessions.SessionView session) {
    return session.browser().isEmpty() ? voice.say("own.unknown") : session.browser();
  }

  public void signAs() {
    if (account.signAs(signedIn.member(), penName, asker.whence())
        instanceof OwnAccount.Answer.Refused refused) {
      voice.complain(DeskVoice.key("refusal", refused.why()));
    } else {
      voice.goTo(DeskPath.ACCOUNT + "?signed=1");
    }
  }

  public void end(Sessions.SessionView session) {
    if (!row.is(session.id())) {
      return;
    }
    account.endSession(signedIn.member(), session.id(), asker.whence());
    voice.inform("own.ended");
  }

  public void endOthers() {
    account.endOtherSessions(signedIn.member(), signedIn.session(), asker.whence());
    voice.inform("own.others-ended");
  }

  public String getPenName() {
    return penName;
  }

  public void setPenName(String penName) {
    this.penName = penName;
  }
}
