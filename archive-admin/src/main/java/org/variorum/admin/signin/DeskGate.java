package org.variorum.admin.signin;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.variorum.admin.DeskRights;
import org.variorum.settings.OwnAddress;
import org.variorum.settings.TrustedProxies;
import org.variorum.signin.SignIn;
import org.variorum.signin.SignInSettings;
import org.variorum.staff.Right;
import org.variorum.staff.StaffMember;

/**
 * The gate of the desk: sends strangers to the sign-in, first-comers to their new password or
 * second factor, those without the right away, and lets neither another site nor a script without
 * the token of its session change anything.
 */
public class DeskGate extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /**
   * What the pages may load; scripts have a policy of their own, with a nonce for each answer. Only
   * the desk itself may show a page of it in a frame: the sign-in, over a form.
   */
  private static final String POLICY =
      "connect-src 'self'; font-src 'self'; frame-src 'self'; img-src 'self' data: blob:; style-src"
          + " 'self' 'unsafe-inline'; script-src-attr 'none'; object-src 'none'; base-uri 'none';"
          + " form-action 'self'; frame-ancestors 'self'";

  @Inject transient SignIn door;
  @Inject transient TrustedProxies proxies;
  @Inject transient SignInSettings settings;
  @Inject transient OwnAddress address;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    request.setCharacterEncoding("UTF-8"); // before anyone reads a parameter
    harden(response);
    if (address.isSecure()) {
      response.setHeader("Strict-Transport-Security", OwnAddress.BY_TLS_ONLY);
    }
    if (Sender.of(request).isForeign()) {
      refuse(response, HttpServletResponse.SC_FORBIDDEN, "foreign");
      return;
    }
    String path = DeskPath.of(request);
    Optional<StaffMember> member = signedIn(request, path);
    if (choosesLanguage(request, response, path)) {
      return;
    }
    if (DeskPath.isOfTheDoor(path)) {
      chain.doFilter(request, response);
    } else if (member.isEmpty()) {
      turnAway(request, response, path);
    } else if (path.startsWith(DeskPath.API)) {
      passScript(request, response, chain, member.get());
    } else {
      passPage(request, response, chain, member.get());
    }
  }

  /**
   * Who has signed in, asked at each request: whose session was ended or who was disabled since is
   * nobody from his next one on, and a changed role holds at once.
   */
  private Optional<StaffMember> signedIn(HttpServletRequest request, String path) {
    boolean byItself = path.startsWith(DeskPath.PRESENCE);
    Optional<StaffMember> member =
        DeskSession.name(request).flatMap(byItself ? door::onlooker : door::member);
    member.ifPresent(known -> SignedIn.remember(request, known, Asker.whence(request, proxies)));
    return member;
  }

  private static void harden(HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "SAMEORIGIN");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.addHeader("Content-Security-Policy", POLICY);
  }

  /** A link with {@code ?language=ru} changes the language and leads back to the page. */
  private static boolean choosesLanguage(
      HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
    String tag = request.getParameter("language");
    if (tag == null || !"GET".equals(request.getMethod()) || !DeskLanguage.speaks(tag)) {
      return false;
    }
    request.getSession(true).setAttribute(DeskLanguage.KEPT, tag);
    response.sendRedirect(DeskPath.isOfTheDoor(path) ? path : DeskPath.after(path));
    return true;
  }

  private static void turnAway(
      HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
    boolean script = path.startsWith(DeskPath.API) || request.getHeader("Faces-Request") != null;
    if (script) {
      refuse(response, HttpServletResponse.SC_UNAUTHORIZED, "signed-out");
      return;
    }
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    String wanted = DeskPath.after(path + query);
    String to =
        wanted.equals(DeskPath.DESK)
            ? ""
            : "?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    response.sendRedirect(DeskPath.SIGN_IN + to);
  }

  private void passScript(
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain,
      StaffMember member)
      throws IOException, ServletException {
    if (isHalfIn(member) || !member.actor().may(Right.READ_DESK)) {
      refuse(response, HttpServletResponse.SC_FORBIDDEN, "not-allowed");
    } else if (Sender.of(request).changes() && !bringsToken(request)) {
      refuse(response, HttpServletResponse.SC_FORBIDDEN, "token");
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean bringsToken(HttpServletRequest request) {
    String own = request.getHeader("X-Variorum-Token");
    String brought = own == null ? request.getHeader("X-CSRF-Token") : own;
    return brought != null
        && DeskSession.token(request)
            .map(token -> MessageDigest.isEqual(utf8(token), utf8(brought)))
            .orElse(false);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void passPage(
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain,
      StaffMember member)
      throws IOException, ServletException {
    String path = DeskPath.of(request);
    if (member.mustChangePassword() && !path.equals(DeskPath.PASSWORD)) {
      response.sendRedirect(DeskPath.PASSWORD);
    } else if (!member.mustChangePassword()
        && !path.equals(DeskPath.SECOND_FACTOR)
        && settings.lacksFactor(member)) {
      response.sendRedirect(DeskPath.SECOND_FACTOR);
    } else if (!member.actor().may(DeskRights.needed(path))) {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      request.setAttribute("problem", "forbidden");
      request.getRequestDispatcher("/admin/problem.xhtml").forward(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** Whether he has still to choose a password or to set up a second factor. */
  private boolean isHalfIn(StaffMember member) {
    return member.mustChangePassword() || settings.lacksFactor(member);
  }

  private static void refuse(HttpServletResponse response, int status, String error)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/json;charset=UTF-8");
    response.getWriter().write("{\"error\":\"" + error + "\"}");
  }
}
