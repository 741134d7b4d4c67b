package org.variorum.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import org.variorum.settings.NetworkAddress;
import org.variorum.settings.TrustedProxies;

/**
 * From which network a request comes, so that no one can send without end: as a trusted proxy says,
 * else as it is seen. Of an address of the sixth version only the network counts.
 */
@ApplicationScoped
public class Network {
  @Inject TrustedProxies proxies;

  public String of(HttpServletRequest request) {
    return NetworkAddress.network(
        proxies.asker(
            request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For"))));
  }
}
