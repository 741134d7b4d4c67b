package org.variorum.admin.signin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.variorum.admin.DeskVoice;
import org.variorum.signin.Invitation;
import org.variorum.signin.Join;
import org.variorum.signin.Refusal;

/** Opening an account by a link. */
@Named
@RequestScoped
public class JoinPage {
  @Inject HttpServletRequest request;
  @Inject Join join;
  @Inject Asker asker;
  @Inject DeskVoice voice;

  private Optional<Invitation> link = Optional.empty();
  private String token = "";
  private String login = "";
  private String penName = "";
  private String chosen = "";
  private String again = "";

  @PostConstruct
  void load() {
    String path =
        Optional.ofNullable((String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI))
            .orElseGet(request::getRequestURI);
    token = path.substring(path.lastIndexOf('/') + 1);
    link = join.invitation(token);
    penName = link.map(Invitation::penName).orElse("");
  }

  public boolean isOpen() {
    return link.isPresent();
  }

  public String getRole() {
    return link.map(one -> voice.word("role", one.role())).orElse("");
  }

  /** Opens the account and leads to the sign-in, or says why not. */
  public void go() {
    if (!chosen.equals(again)) {
      voice.complain("password.differ");
      return;
    }
    Optional<Refusal> refusal =
        join.join(token, new Join.Newcomer(login, penName, chosen), asker.whence());
    if (refusal.isPresent()) {
      voice.complain(DeskVoice.key("refusal", refusal.get()));
    } else {
      voice.goTo(DeskPath.SIGN_IN + "?joined=1");
    }
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getPenName() {
    return penName;
  }

  public void setPenName(String penName) {
    this.penName = penName;
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
