package org.variorum.launcher;

import java.util.List;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/**
 * What the console shows: all that the portal itself has to say, warnings of the libraries, and of
 * the server, which warns of expired roots in its own trust store at each start, only what is
 * severe.
 */
public class Newsworthy implements Filter {
  private static final List<String> WORDY =
      List.of(
          "PayaraMicro",
          "fish.payara",
          "javax.enterprise",
          "jakarta.enterprise",
          "org.glassfish",
          "org.apache.catalina",
          "org.hibernate.orm.deprecation",
          "org.flywaydb");

  @Override
  public boolean isLoggable(LogRecord record) {
    String name = String.valueOf(record.getLoggerName());
    Level least = name.startsWith("org.variorum") ? Level.INFO : leastOf(name);
    return record.getLevel().intValue() >= least.intValue();
  }

  private static Level leastOf(String name) {
    return WORDY.stream().anyMatch(name::startsWith) ? Level.SEVERE : Level.WARNING;
  }
}
