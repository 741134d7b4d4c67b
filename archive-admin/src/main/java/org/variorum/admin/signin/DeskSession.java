package org.variorum.admin.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.StaffId;

/** What a session keeps of who has signed in: his id, and the token that his scripts must send. */
final class DeskSession {
  private static final String WHO = "variorum.staff";
  private static final String TOKEN = "variorum.token";
  private static final SecureRandom RANDOM = new SecureRandom();

  private DeskSession() {}

  /** Signs in, under a new session id, so that one which was foisted on him is worth nothing. */
  static void begin(HttpServletRequest request, StaffId who) {
    HttpSession session = request.getSession(true);
    request.changeSessionId();
    session.setAttribute(WHO, who.value());
    session.setAttribute(TOKEN, token());
  }

  static void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  static Optional<StaffId> who(HttpServletRequest request) {
    return Optional.ofNullable(attribute(request, WHO)).map(StaffId::new);
  }

  /** The token that a request which changes something has to bring; absent if nobody is in. */
  static Optional<String> token(HttpServletRequest request) {
    return Optional.ofNullable(attribute(request, TOKEN));
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
