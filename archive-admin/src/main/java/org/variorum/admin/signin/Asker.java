package org.variorum.admin.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.Pattern;
import org.variorum.settings.Settings;
import org.variorum.settings.TrustedProxies;
import org.variorum.signin.Whence;

/** Whence this request comes, and for which address. */
@RequestScoped
public class Asker {
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:\\[\\]-]{1,255}");
  private static final Pattern SCHEME = Pattern.compile("https?");

  @Inject HttpServletRequest request;
  @Inject Settings settings;
  @Inject TrustedProxies proxies;

  public Whence whence() {
    return whence(request, proxies);
  }

  /** The address of the archive as it is set, else as this request has it; no slash at its end. */
  public String root() {
    return settings.baseUrl().orElseGet(this::asked);
  }

  private String asked() {
    boolean trusted = proxies.trusts(request.getRemoteAddr());
    String scheme = said(trusted, "X-Forwarded-Proto", SCHEME).orElse(request.getScheme());
    String host =
        said(trusted, "X-Forwarded-Host", HOST)
            .or(() -> said(true, "Host", HOST))
            .orElse("localhost");
    return scheme + "://" + host;
  }

  private Optional<String> said(boolean trusted, String header, Pattern form) {
    return Optional.ofNullable(trusted ? request.getHeader(header) : null)
        .filter(value -> form.matcher(value).matches());
  }

  static Whence whence(HttpServletRequest request, TrustedProxies proxies) {
    return new Whence(
        proxies.asker(
            request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For"))),
        Optional.ofNullable(request.getHeader("User-Agent")).orElse(""));
  }
}
