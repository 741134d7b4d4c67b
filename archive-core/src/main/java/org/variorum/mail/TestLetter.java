package org.variorum.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** A letter that is sent at once, past the queue, so that whoever sets up the mail sees it fail. */
@ApplicationScoped
public class TestLetter {
  @Inject Courier courier;
  @Inject Correspondent correspondent;
  @Inject Clock clock;

  /**
   * Sends it.
   *
   * @param who asked for it
   * @throws UndeliveredException if the address is none, or the server did not take it
   */
  public void send(String to, String language, String who) {
    if (!PostedLetter.isAddress(to)) {
      throw new UndeliveredException(UndeliveredException.Why.REFUSED, "not an address");
    }
    courier.carry(
        Letters.write(
            "test", to, language, correspondent.inNameOfTheArchive(language, Map.of("who", who))),
        clock.millis());
  }
}
