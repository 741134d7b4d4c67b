package org.variorum.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

@ApplicationScoped
class JpaGuesses implements Guesses {
  @Inject EntityManager archive;
  @Inject Clock clock;

  private record Counted(String name, Patience patience) {}

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Optional<Duration> begin(String account, Whence whence) {
    Instant now = clock.instant();
    forget(now);
    List<Counted> counted = counted(account, whence);
    List<WrongGuess> rows = counted.stream().map(one -> held(one.name(), now)).toList();
    Duration longest = Duration.ZERO;
    for (int i = 0; i < rows.size(); i++) {
      Duration left = rows.get(i).left(counted.get(i).patience(), now);
      longest = left.compareTo(longest) > 0 ? left : longest;
    }
    if (longest.isZero()) {
      rows.forEach(row -> row.countOne(now));
      return Optional.empty();
    }
    return Optional.of(longest);
  }

  private void forget(Instant now) {
    archive
        .createQuery("delete from WrongGuess g where g.since < :old")
        .setParameter("old", now.minus(MEMORY))
        .executeUpdate();
    archive
        .createQuery("delete from KnownNetwork k where k.seenAt < :old")
        .setParameter("old", now.minus(KNOWN))
        .executeUpdate();
  }

  /** The row, made if there is none, and held until the transaction ends. */
  private WrongGuess held(String name, Instant now) {
    archive
        .createNativeQuery(
            "insert into wrong_guess (name, count_of, since) values (:name, 0, :now)"
                + " on conflict do nothing")
        .setParameter("name", name)
        .setParameter("now", now)
        .executeUpdate();
    return Objects.requireNonNull(
        archive.find(WrongGuess.class, name, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void right(String account, Whence whence) {
    String network = network(whence);
    Stream.of(pair(account, whence), account(account), network)
        .sorted()
        .forEach(name -> settle(name, name.equals(network)));
    archive.merge(new KnownNetwork(known(account, whence), clock.instant()));
  }

  /** A network is no account: that one of its users is right says nothing of the others. */
  private void settle(String name, boolean network) {
    WrongGuess row = archive.find(WrongGuess.class, name, LockModeType.PESSIMISTIC_WRITE);
    if (row != null && network) {
      row.takeOneBack();
    } else if (row != null) {
      archive.remove(row);
    }
  }

  /** In the order of their names: who holds several rows takes them in the order of all others. */
  private List<Counted> counted(String account, Whence whence) {
    boolean known = archive.find(KnownNetwork.class, known(account, whence)) != null;
    return Stream.of(
            new Counted(pair(account, whence), Patience.PAIR),
            new Counted(network(whence), Patience.NETWORK),
            new Counted(account(account), Patience.ACCOUNT))
        .filter(one -> !known || !one.patience().equals(Patience.ACCOUNT))
        .sorted(Comparator.comparing(Counted::name))
        .toList();
  }

  private static String account(String account) {
    return Tokens.digest("account " + account.strip().toLowerCase(Locale.ROOT));
  }

  private static String network(Whence whence) {
    return Tokens.digest("network " + whence.network());
  }

  private static String pair(String account, Whence whence) {
    return Tokens.digest(account(account) + ' ' + whence.network());
  }

  private static String known(String account, Whence whence) {
    return Tokens.digest("known " + pair(account, whence));
  }
}
