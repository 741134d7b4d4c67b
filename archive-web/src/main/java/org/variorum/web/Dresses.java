package org.variorum.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.variorum.readingroom.DressView;
import org.variorum.readingroom.HouseOptions;

/** Knows in which colours and with which logo every page comes. */
@ApplicationScoped
public class Dresses {
  @Inject HouseOptions house;

  private final Map<Tongue, DressView> last = new ConcurrentHashMap<>();

  /** The dress for readers of a language. */
  DressView in(Tongue tongue) {
    DressView dress = house.dress(tongue.tag());
    last.put(tongue, dress);
    return dress;
  }

  /** The dress as it was last known, for pages that have to do without the database. */
  DressView lastIn(Tongue tongue) {
    return last.getOrDefault(tongue, DressView.USUAL);
  }
}
