package org.variorum.admin.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;
import org.variorum.settings.OwnAddress;
import org.variorum.settings.TrustedProxies;
import org.variorum.signin.Whence;

/** Whence this request comes, and for which address. */
@RequestScoped
public class Asker {
  @Inject HttpServletRequest request;
  @Inject OwnAddress address;
  @Inject TrustedProxies proxies;

  public Whence whence() {
    return whence(request, proxies);
  }

  /** The address of the archive, without a slash at its end. */
  public String root() {
    return address.root(request.getRemoteAddr(), request.getScheme(), request::getHeader);
  }

  static Whence whence(HttpServletRequest request, TrustedProxies proxies) {
    return new Whence(
        proxies.asker(
            request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For"))),
        Optional.ofNullable(request.getHeader("User-Agent")).orElse(""));
  }
}
