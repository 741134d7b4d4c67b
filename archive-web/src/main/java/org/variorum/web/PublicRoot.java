package org.variorum.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.variorum.settings.OwnAddress;

/** The absolute address under which a visitor sees the archive. */
@ApplicationScoped
public class PublicRoot {
  @Inject OwnAddress address;

  /** The address without a slash at its end. */
  public String of(HttpServletRequest request) {
    return address.root(request.getRemoteAddr(), request.getScheme(), request::getHeader);
  }

  /** Tells browsers to come by TLS only, where visitors are to come so. */
  public void keepToTls(HttpServletResponse response) {
    if (address.isSecure()) {
      response.setHeader("Strict-Transport-Security", OwnAddress.BY_TLS_ONLY);
    }
  }
}
