package org.variorum.admin.signin;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.variorum.provider.Departure;
import org.variorum.provider.Provider;
import org.variorum.provider.ProviderException;
import org.variorum.provider.Vouched;
import org.variorum.signin.SignIn;
import org.variorum.signin.SignInSettings;
import org.variorum.signin.VouchedColleagues;
import org.variorum.staff.StaffMember;

/**
 * Leads the browser to the provider of identities and takes it back. Who is already signed in comes
 * back to have his account known there from now on.
 */
public class ProviderServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger("org.variorum.signin");
  private static final String GONE = "variorum.provider";

  @Inject transient Provider provider;
  @Inject transient VouchedColleagues colleagues;
  @Inject transient SignIn door;
  @Inject transient SignInSettings settings;
  @Inject transient Asker asker;
  @Inject transient Clock clock;

  /**
   * Who went there, and where he wanted to go.
   *
   * @param binds the colleague who went to connect his account; none if a stranger wants to sign in
   */
  private record Gone(Departure departure, String to, @Nullable String binds)
      implements Serializable {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      switch (DeskPath.of(request)) {
        case DeskPath.PROVIDER -> depart(request, response);
        case DeskPath.PROVIDER_BACK -> arrive(request, response);
        default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
      }
    } catch (ProviderException e) {
      LOG.log(Level.WARNING, "Signing in by the provider of identities failed", e);
      response.sendRedirect(DeskPath.SIGN_IN + "?provider=failed");
    }
  }

  private void depart(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<StaffMember> here = SignedIn.in(request);
    if (here.isPresent() && !mayConnect(request, here.get())) {
      response.sendRedirect(DeskPath.ACCOUNT);
      return;
    }
    Departure departure = provider.depart(back());
    String to = DeskPath.after(parameter(request, "to"));
    request
        .getSession(true)
        .setAttribute(
            GONE, new Gone(departure, to, here.map(one -> one.id().value()).orElse(null)));
    response.sendRedirect(departure.address());
  }

  private void arrive(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<Gone> gone = gone(request);
    if (gone.isEmpty() || parameter(request, "code").isEmpty()) {
      response.sendRedirect(DeskPath.SIGN_IN + "?provider=refused");
      return;
    }
    Vouched vouched =
        provider.arrive(
            new Provider.Answer(
                parameter(request, "code"), parameter(request, "state"), parameter(request, "iss")),
            gone.get().departure(),
            back());
    String binds = gone.get().binds();
    Optional<StaffMember> here = SignedIn.in(request);
    if (binds != null && here.filter(one -> one.id().value().equals(binds)).isEmpty()) {
      response.sendRedirect(DeskPath.SIGN_IN + "?provider=refused");
    } else if (binds != null) {
      boolean bound = colleagues.bind(here.orElseThrow(), vouched.subject(), asker.whence());
      response.sendRedirect(DeskPath.ACCOUNT + (bound ? "?bound=1" : "?taken=1"));
    } else {
      enter(request, response, vouched, gone.get().to());
    }
  }

  /** Whether he came from his own page, and is in with all that is asked of him. */
  private boolean mayConnect(HttpServletRequest request, StaffMember here) {
    boolean isHalfIn = here.mustChangePassword() || settings.lacksFactor(here);
    return !isHalfIn
        && DeskSession.sign(request).filter(parameter(request, "sign")::equals).isPresent();
  }

  /** Each question is answered once. */
  private static Optional<Gone> gone(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    Object gone = session == null ? null : session.getAttribute(GONE);
    if (session != null) {
      session.removeAttribute(GONE);
    }
    return gone instanceof Gone one ? Optional.of(one) : Optional.empty();
  }

  private void enter(
      HttpServletRequest request, HttpServletResponse response, Vouched vouched, String to)
      throws IOException {
    SignIn.Answer answer = door.vouchedFor(vouched.subject(), vouched.mail(), asker.whence());
    if (answer instanceof SignIn.Answer.In in) {
      DeskSession.begin(request, in.member().id(), in.session());
      response.sendRedirect(to);
    } else if (answer instanceof SignIn.Answer.CodeWanted code) {
      DeskSession.awaitCode(request, code.half(), clock.instant());
      response.sendRedirect(DeskPath.CODE + "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
    } else {
      response.sendRedirect(DeskPath.SIGN_IN + "?provider=unknown");
    }
  }

  private String back() {
    return asker.root() + DeskPath.PROVIDER_BACK;
  }

  private static String parameter(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }
}
