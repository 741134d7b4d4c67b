package org.variorum.admin.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a browser says of the page that sent a request. It is believed where it says that this was a
 * page of another site; that it says nothing proves nothing, and the token is asked for all the
 * same.
 *
 * @param method of the request
 * @param site the header {@code Sec-Fetch-Site}; empty from old browsers and over plain HTTP
 * @param origin the header {@code Origin}; may be empty
 * @param hosts under which this portal was called, as it or a proxy heard it
 */
record Sender(String method, String site, String origin, Set<String> hosts) {
  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OWN = Set.of("same-origin", "none");

  static Sender of(HttpServletRequest request) {
    return new Sender(
        request.getMethod(),
        header(request, "Sec-Fetch-Site"),
        header(request, "Origin"),
        Set.copyOf(
            Stream.of("Host", "X-Forwarded-Host")
                .flatMap(name -> Arrays.stream(header(request, name).split(",", -1)))
                .map(String::strip)
                .filter(host -> !host.isEmpty())
                .distinct()
                .toList()));
  }

  private static String header(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getHeader(name)).orElse("");
  }

  /** Whether another site would change something here. */
  boolean isForeign() {
    if (!changes()) {
      return false;
    }
    if (!site.isEmpty()) {
      return !OWN.contains(site);
    }
    return !origin.isEmpty() && !hosts.contains(authority());
  }

  /** Whether the request is of a kind that may change something. */
  boolean changes() {
    return !HARMLESS.contains(method);
  }

  private String authority() {
    try {
      return Optional.ofNullable(URI.create(origin).getAuthority()).orElse("");
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
