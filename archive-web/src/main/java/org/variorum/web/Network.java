package org.variorum.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import org.variorum.settings.TrustedProxies;

/**
 * From which network a request comes, so that no one can send without end: as a trusted proxy says,
 * else as it is seen. Of an address of the sixth version only the network counts.
 */
@ApplicationScoped
public class Network {
  private static final int GROUPS_OF_A_NETWORK = 4;

  @Inject TrustedProxies proxies;

  String of(HttpServletRequest request) {
    return network(
        proxies.asker(
            request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For"))));
  }

  static String network(String address) {
    if (!address.contains(":") || address.contains(".")) {
      return address;
    }
    String[] groups = address.split(":", -1);
    StringBuilder network = new StringBuilder();
    for (int i = 0; i < Math.min(GROUPS_OF_A_NETWORK, groups.length); i++) {
      network.append(groups[i]).append(':');
    }
    return network.toString();
  }
}
