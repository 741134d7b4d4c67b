package org.variorum.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.settings.Settings;
import org.variorum.settings.TrustedProxies;

/**
 * The absolute address under which a visitor sees the archive: as set, else as a trusted proxy
 * says, else as the request itself has it.
 */
@ApplicationScoped
public class PublicRoot {
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:\\[\\]-]{1,255}");
  private static final Pattern SCHEME = Pattern.compile("https?");

  @Inject Settings settings;
  @Inject TrustedProxies proxies;

  /** The address without a slash at its end. */
  public String of(HttpServletRequest request) {
    return settings.baseUrl().orElseGet(() -> asSeen(request));
  }

  private String asSeen(HttpServletRequest request) {
    boolean trusted = proxies.trusts(request.getRemoteAddr());
    String scheme = said(trusted, request, "X-Forwarded-Proto", SCHEME);
    String host = said(trusted, request, "X-Forwarded-Host", HOST);
    return (scheme == null ? request.getScheme() : scheme)
        + "://"
        + (host == null ? ownHost(request) : host);
  }

  private static String ownHost(HttpServletRequest request) {
    String host = request.getHeader("Host");
    return host != null && HOST.matcher(host).matches() ? host : "localhost";
  }

  private static @Nullable String said(
      boolean trusted, HttpServletRequest request, String header, Pattern form) {
    String value = trusted ? request.getHeader(header) : null;
    return value != null && form.matcher(value).matches() ? value : null;
  }
}
