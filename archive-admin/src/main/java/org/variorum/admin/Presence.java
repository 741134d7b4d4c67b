package org.variorum.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.StaffId;

/**
 * Who has which entry open just now, and where in it. Each open page tells of itself every few
 * seconds, and is forgotten soon after it ceases to: it locks nothing, so nothing can stick.
 */
@ApplicationScoped
public class Presence {
  /** How long after its last word a page counts as open. */
  static final Duration LIVELY = Duration.ofSeconds(35);

  private static final int MOST_FOR_AN_ENTRY = 50;

  @Inject Clock clock;

  private final Map<EntryId, Map<String, Sighting>> seen = new ConcurrentHashMap<>();

  /**
   * A page that is open.
   *
   * @param tab by which a page is told from another of the same person
   * @param place where in the entry he is, in words; empty if nowhere in particular
   * @param writing whether he has changed anything that is not saved
   */
  public record Sighting(
      StaffId who, String name, String tab, String place, boolean writing, Instant when) {}

  /** Notes that a page is open, and tells which others are. */
  public List<Sighting> seen(EntryId entry, Sighting here) {
    Map<String, Sighting> open =
        seen.compute(
            entry,
            (id, before) -> {
              Map<String, Sighting> pages = before == null ? new ConcurrentHashMap<>() : before;
              pages.values().removeIf(this::isGone);
              if (pages.containsKey(here.tab()) || pages.size() < MOST_FOR_AN_ENTRY) {
                pages.put(here.tab(), here);
              }
              return pages;
            });
    return open.values().stream()
        .filter(other -> !other.tab().equals(here.tab()))
        .sorted(Comparator.comparing(Sighting::name).thenComparing(Sighting::tab))
        .toList();
  }

  /** Notes that a page was closed; one that is not known was closed before. */
  public void left(EntryId entry, StaffId who, String tab) {
    seen.computeIfPresent(
        entry,
        (id, pages) -> {
          pages.values().removeIf(one -> one.tab().equals(tab) && one.who().equals(who));
          pages.values().removeIf(this::isGone);
          return pages.isEmpty() ? null : pages;
        });
  }

  private boolean isGone(Sighting page) {
    return page.when().isBefore(clock.instant().minus(LIVELY));
  }
}
