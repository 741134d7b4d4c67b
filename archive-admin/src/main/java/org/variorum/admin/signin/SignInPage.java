package org.variorum.admin.signin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.variorum.admin.DeskVoice;
import org.variorum.signin.SignIn;

/** Signing in and out. */
@Named
@RequestScoped
public class SignInPage {
  @Inject SignIn door;
  @Inject Asker asker;
  @Inject Pausing pausing;
  @Inject HttpServletRequest request;
  @Inject DeskVoice voice;

  private String login = "";
  private String password = "";
  private String to = "";

  @PostConstruct
  void load() {
    String wanted = request.getParameter("to");
    to = wanted == null ? "" : wanted;
  }

  /** Signs in and goes on, or says what was wrong without saying which of the two it was. */
  public void signIn() {
    SignIn.Answer answer = door.withPassword(login, password, asker.whence());
    if (answer instanceof SignIn.Answer.In in) {
      DeskSession.begin(request, in.member().id());
      voice.goTo(DeskPath.after(to));
    } else if (answer instanceof SignIn.Answer.Wait wait) {
      pausing.say(wait.pause());
    } else {
      voice.complain("signin.wrong");
    }
  }

  public void signOut() {
    DeskSession.end(request);
    voice.goTo(DeskPath.SIGN_IN + "?out=1");
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  /** The page that was asked for before the sign-in came between. */
  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }
}
