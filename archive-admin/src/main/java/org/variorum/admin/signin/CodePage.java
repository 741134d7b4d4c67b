package org.variorum.admin.signin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.variorum.signin.HalfIn;
import org.variorum.signin.SignIn;

/** The second step of signing in. */
@Named
@RequestScoped
public class CodePage {
  @Inject SignIn door;
  @Inject Asker asker;
  @Inject Arrival arrival;
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  private String code = "";
  private String to = "";

  @PostConstruct
  void load() {
    to = Optional.ofNullable(request.getParameter("to")).orElse("");
  }

  /** Whether somebody has given his password and not yet a code. */
  public boolean isWanted() {
    return half().isPresent();
  }

  /** Takes the code, of the app or of the paper. */
  public void enter() {
    half()
        .ifPresent(one -> arrival.go(door.withCode(one, code, asker.whence()), to, "refusal.code"));
    code = "";
  }

  private Optional<HalfIn> half() {
    return DeskSession.half(request, clock.instant());
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }
}
