package org.variorum.standing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.language.Texts;
import org.variorum.staff.Actor;

/** What the archive wrote on its pages, all versions of it. */
public interface StandingPages {

  /** The newest version; empty if the archive never wrote anything there. */
  Optional<StandingVersion> newest(StandingPage page);

  /** The newest version of each page that has one. */
  Map<StandingPage, StandingVersion> newest();

  /** All versions of a page, newest first. */
  List<StandingVersion> versions(StandingPage page);

  /** The number of the newest version, 0 for none; held until the transaction ends. */
  int held(StandingPage page);

  /** Adds the version after the one that is held, and returns its number. */
  int add(StandingPage page, Texts texts, Actor by, Instant when);
}
