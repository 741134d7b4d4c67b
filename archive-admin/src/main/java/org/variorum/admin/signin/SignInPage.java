package org.variorum.admin.signin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.variorum.admin.DeskVoice;
import org.variorum.staff.Passwords;
import org.variorum.staff.StaffMember;
import org.variorum.staff.StaffMembers;

/** Signing in and out. */
@Named
@RequestScoped
public class SignInPage {
  @Inject StaffMembers members;
  @Inject Guesses guesses;
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
    String address = request.getRemoteAddr();
    if (guesses.tooMany(login, address)) {
      voice.complain("signin.too-many");
      return;
    }
    Optional<StaffMember> member = check();
    if (member.isEmpty()) {
      guesses.wrong(login, address);
      voice.complain("signin.wrong");
      return;
    }
    guesses.right(login, address);
    DeskSession.begin(request, member.get().id());
    voice.goTo(DeskPath.after(to));
  }

  private Optional<StaffMember> check() {
    Optional<StaffMember> member = members.withLogin(login);
    boolean right =
        member
            .map(someone -> Passwords.matches(password, someone.passwordHash()))
            .orElseGet(() -> Passwords.matchesNobody(password));
    return member.filter(someone -> right && !someone.disabled());
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
