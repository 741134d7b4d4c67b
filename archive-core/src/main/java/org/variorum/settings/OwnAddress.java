package org.variorum.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The absolute address under which the archive is seen: as set, else as a trusted proxy says, else
 * as a request has it.
 */
@ApplicationScoped
public class OwnAddress {
  /** What tells browsers for a year to come by TLS only; without other hosts of the domain. */
  public static final String BY_TLS_ONLY = "max-age=31536000";

  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:\\[\\]-]{1,255}");
  private static final Pattern SCHEME = Pattern.compile("https?");

  @Inject Settings settings;
  @Inject TrustedProxies proxies;

  /** A request as far as it says where the archive is. */
  private record Asked(String from, String scheme, Function<String, Optional<String>> headers) {}

  /**
   * The address without a slash at its end.
   *
   * @param from the address of the connection
   * @param headers each by its name; null for one that was not sent, as requests have it
   */
  public String root(String from, String scheme, Function<String, @Nullable String> headers) {
    Asked asked = new Asked(from, scheme, name -> Optional.ofNullable(headers.apply(name)));
    return settings.baseUrl().orElseGet(() -> asSeen(asked));
  }

  /** Whether visitors are to come by TLS only. */
  public boolean isSecure() {
    return settings.baseUrl().filter(address -> address.startsWith("https://")).isPresent();
  }

  private String asSeen(Asked asked) {
    boolean trusted = proxies.trusts(asked.from());
    String scheme = said(trusted, asked, "X-Forwarded-Proto", SCHEME).orElse(asked.scheme());
    String host =
        said(trusted, asked, "X-Forwarded-Host", HOST)
            .or(() -> said(true, asked, "Host", HOST))
            .orElse("localhost");
    return scheme + "://" + host;
  }

  private static Optional<String> said(boolean believed, Asked asked, String header, Pattern form) {
    return believed
        ? asked.headers().apply(header).filter(value -> form.matcher(value).matches())
        : Optional.empty();
  }
}
