package org.variorum.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.random.RandomGenerator;
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

  /** One for all; a final class cannot stand behind a proxy, hence no application scope. */
  @Produces
  @Singleton
  DocumentCodec codec() {
    return new DocumentCodec();
  }
}
