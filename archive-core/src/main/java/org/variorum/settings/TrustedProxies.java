package org.variorum.settings;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The proxies that are believed when they say on whose behalf they ask: those that {@code
 * VARIORUM_TRUSTED_PROXIES} names and no others; if it is unset, those on this machine. Whatever
 * anybody else says of himself is not heard.
 */
@ApplicationScoped
public class TrustedProxies {
  private static final String ON_THIS_MACHINE = "127.0.0.1 ::1";

  @Inject Settings settings;

  /**
   * What was named when it was last looked at, the addresses that are meant, and which of those
   * that have asked since are among them.
   */
  private record Read(String named, Set<String> addresses, Cache<String, Boolean> asked) {
    private static final int MOST_REMEMBERED = 1000;

    static Read of(String named) {
      return new Read(
          named,
          Arrays.stream(named.split("[, ]+"))
              .flatMap(one -> NetworkAddress.read(one).stream())
              .collect(Collectors.toSet()),
          Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build());
    }

    boolean holds(String address) {
      return asked.get(
          address, one -> NetworkAddress.read(one).filter(addresses::contains).isPresent());
    }
  }

  private volatile Read read = Read.of("");

  public boolean trusts(String address) {
    String named = settings.value("variorum.trusted.proxies").orElse(ON_THIS_MACHINE).strip();
    Read known = read;
    if (!known.named().equals(named)) {
      known = Read.of(named);
      read = known;
    }
    return known.holds(address);
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
