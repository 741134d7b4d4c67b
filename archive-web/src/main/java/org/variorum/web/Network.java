package org.variorum.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/**
 * From which network a request comes, so that no one can send without end: as a trusted proxy says,
 * else as it is seen. Of an address of the sixth version only the network counts.
 */
@ApplicationScoped
public class Network {
  private static final Pattern ADDRESS = Pattern.compile("[0-9A-Fa-f:.]{3,45}");
  private static final int GROUPS_OF_A_NETWORK = 4;

  @Inject PublicRoot root;

  String of(HttpServletRequest request) {
    String seen = request.getRemoteAddr();
    String said = root.trusts(request) ? request.getHeader("X-Forwarded-For") : null;
    return said == null ? network(seen) : network(last(said, seen));
  }

  /**
   * The last one in the list is what the proxy itself saw; what stands before, anyone may claim.
   */
  private static String last(String said, String otherwise) {
    String last = said.substring(said.lastIndexOf(',') + 1).strip();
    return ADDRESS.matcher(last).matches() ? last : otherwise;
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
