package org.variorum.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.settings.Settings;

/**
 * Admits a command only from this machine, past no proxy, with the secret of the data directory.
 */
@ApplicationScoped
class OperatorGuard {
  private static final List<String> MARKS_OF_A_PROXY =
      List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");
  private static final String SCHEME = "Bearer ";

  @Inject Settings settings;

  boolean admits(HttpServletRequest request) {
    return comesFromThisMachine(request) && bearsTheToken(request.getHeader("Authorization"));
  }

  private static boolean comesFromThisMachine(HttpServletRequest request) {
    if (MARKS_OF_A_PROXY.stream().anyMatch(mark -> request.getHeader(mark) != null)) {
      return false;
    }
    try {
      return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private boolean bearsTheToken(@Nullable String authorization) {
    if (authorization == null || !authorization.startsWith(SCHEME)) {
      return false;
    }
    try {
      byte[] token = Files.readString(tokenFile()).strip().getBytes(StandardCharsets.UTF_8);
      byte[] given = authorization.substring(SCHEME.length()).getBytes(StandardCharsets.UTF_8);
      return token.length > 0 && MessageDigest.isEqual(token, given);
    } catch (IOException noTokenNoCommands) {
      return false;
    }
  }

  private Path tokenFile() {
    return settings.dataDirectory().resolve("operator.token");
  }
}
