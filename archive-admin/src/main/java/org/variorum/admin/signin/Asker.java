package org.variorum.admin.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;
import org.variorum.settings.TrustedProxies;
import org.variorum.signin.Whence;

/** Whence this request comes. */
@RequestScoped
public class Asker {
  @Inject HttpServletRequest request;
  @Inject TrustedProxies proxies;

  public Whence whence() {
    return whence(request, proxies);
  }

  static Whence whence(HttpServletRequest request, TrustedProxies proxies) {
    return new Whence(
        proxies.asker(
            request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For"))),
        Optional.ofNullable(request.getHeader("User-Agent")).orElse(""));
  }
}
