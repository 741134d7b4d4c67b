package org.variorum.admin.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.StaffId;
import org.variorum.signin.HalfIn;

/**
 * What the server's session keeps of who has signed in: the name of his session in the book of
 * sessions, and the token that his scripts must send. Whether that session goes on, the book says.
 */
final class DeskSession {
  private static final String SESSION = "variorum.session";
  private static final String WHO = "variorum.staff";
  private static final String TOKEN = "variorum.token";
  private static final String SIGN = "variorum.sign";
  private static final String HALF = "variorum.half";
  private static final Duration FOR_A_CODE = Duration.ofMinutes(10);
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Who gave his password and has still to give a code. */
  private record Half(String who, String mark, String subject, Instant until)
      implements Serializable {}

  private DeskSession() {}

  /**
   * Signs in, under a new session id, so that one which was foisted on him is worth nothing. What
   * he had begun on his pages is still there; what another had begun is not.
   */
  static void begin(HttpServletRequest request, StaffId who, String name) {
    String before = attribute(request, WHO);
    if (before != null && !before.equals(who.value())) {
      end(request);
    }
    HttpSession session = request.getSession(true);
    request.changeSessionId();
    session.removeAttribute(HALF);
    session.setAttribute(WHO, who.value());
    session.setAttribute(SESSION, name);
    session.setAttribute(TOKEN, token());
    session.setAttribute(SIGN, token());
  }

  /** Remembers for a while who has still to give a code. */
  static void awaitCode(HttpServletRequest request, HalfIn half, Instant now) {
    HttpSession session = request.getSession(true);
    request.changeSessionId();
    session.setAttribute(
        HALF, new Half(half.who().value(), half.mark(), half.subject(), now.plus(FOR_A_CODE)));
  }

  /** Who has still to give a code. */
  static Optional<HalfIn> half(HttpServletRequest request, Instant now) {
    HttpSession session = request.getSession(false);
    Object half = session == null ? null : session.getAttribute(HALF);
    return half instanceof Half one && now.isBefore(one.until())
        ? Optional.of(new HalfIn(new StaffId(one.who()), one.mark(), one.subject()))
        : Optional.empty();
  }

  static void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  /** The name of his session. */
  static Optional<String> name(HttpServletRequest request) {
    return Optional.ofNullable(attribute(request, SESSION));
  }

  /** The token that a request which changes something has to bring; absent if nobody is in. */
  static Optional<String> token(HttpServletRequest request) {
    return Optional.ofNullable(attribute(request, TOKEN));
  }

  /** What a link of the desk's own brings along that sends its reader elsewhere to act. */
  static Optional<String> sign(HttpServletRequest request) {
    return Optional.ofNullable(attribute(request, SIGN));
  }

  private static @Nullable String attribute(HttpServletRequest request, String name) {
    HttpSession session = request.getSession(false);
    return session == null ? null : (String) session.getAttribute(name);
  }

  private static String token() {
    byte[] bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
