package org.variorum.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The proxies that are believed when they say on whose behalf they ask: those that {@code
 * VARIORUM_TRUSTED_PROXIES} names and no others; if it is unset, those on this machine. Whatever
 * anybody else says of himself is not heard.
 */
@ApplicationScoped
public class TrustedProxies {
  private static final String ON_THIS_MACHINE = "127.0.0.1 ::1";

  @Inject Settings settings;

  public boolean trusts(String address) {
    Optional<String> asked = NetworkAddress.read(address);
    return asked.isPresent()
        && Arrays.stream(named().split("[, ]+")).map(NetworkAddress::read).anyMatch(asked::equals);
  }

  private String named() {
    return settings.value("variorum.trusted.proxies").orElse(ON_THIS_MACHINE).strip();
  }

  /**
   * The address of who really asks, in its one form.
   *
   * @param seen of the connection
   * @param forwarded all that its {@code X-Forwarded-For} headers say, in their order. Each proxy
   *     adds at the end whom it saw; what stands before the last that is none of ours, anyone may
   *     claim.
   */
  public String asker(String seen, List<String> forwarded) {
    String asker = NetworkAddress.read(seen).orElse(seen);
    String[] said = String.join(",", forwarded).split(",", -1);
    for (int i = said.length - 1; i >= 0 && trusts(asker); i--) {
      Optional<String> next = NetworkAddress.read(said[i]);
      if (next.isEmpty()) {
        return asker;
      }
      asker = next.get();
    }
    return asker;
  }
}
