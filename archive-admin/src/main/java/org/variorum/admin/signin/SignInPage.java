package org.variorum.admin.signin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.variorum.admin.DeskVoice;
import org.variorum.provider.Provider;
import org.variorum.signin.SignIn;

/** Signing in and out. */
@Named
@RequestScoped
public class SignInPage {
  @Inject SignIn door;
  @Inject Asker asker;
  @Inject Arrival arrival;
  @Inject SignedIn signedIn;
  @Inject HttpServletRequest request;
  @Inject DeskVoice voice;
  @Inject Provider provider;

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
    arrival.go(door.withPassword(login, password, asker.whence()), to, "signin.wrong");
  }

  /** Ends this session, here and in the book. */
  public void signOut() {
    SignedIn.in(request).ifPresent(member -> door.out(member, signedIn.session(), asker.whence()));
    DeskSession.end(request);
    voice.goTo(DeskPath.SIGN_IN + "?out=1");
  }

  /** How the provider of identities is called; empty if there is none. */
  public String getProvider() {
    return provider.name().orElse("");
  }

  /** Why a provider's answer let nobody in, as a key; empty if none came. */
  public String getProviderProblem() {
    String problem = Optional.ofNullable(request.getParameter("provider")).orElse("");
    return problem.matches("failed|refused|unknown") ? "provider." + problem : "";
  }

  /** The page that was asked for, within an address. */
  public String getToQuoted() {
    return URLEncoder.encode(to, StandardCharsets.UTF_8);
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
