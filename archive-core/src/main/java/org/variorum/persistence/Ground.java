package org.variorum.persistence;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.random.RandomGenerator;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.variorum.document.DocumentCodec;

/** Gives the beans what they share and tests replace: time, chance and the codec of documents. */
@ApplicationScoped
public class Ground {

  @Produces
  Clock clock() {
    return Clock.systemUTC();
  }

  @Produces
  RandomGenerator random() {
    return new SecureRandom();
  }

  /** The server's own threads; its descriptors are complete, so it does not look for @Resource. */
  @Produces
  @SuppressWarnings("BanJNDI") // A name of our own, nothing a visitor says.
  ManagedScheduledExecutorService executor() throws NamingException {
    return InitialContext.doLookup("java:comp/DefaultManagedScheduledExecutorService");
  }

  /** One for all; a final class cannot stand behind a proxy, hence no application scope. */
  @Produces
  @Singleton
  DocumentCodec codec() {
    return new DocumentCodec();
  }
}
