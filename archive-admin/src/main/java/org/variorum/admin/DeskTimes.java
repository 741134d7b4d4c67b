package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.variorum.admin.signin.DeskLanguage;

/** Says when something was done, in the language of the desk and the time of the machine. */
@Named
@RequestScoped
public class DeskTimes {
  @Inject DeskLanguage language;
  @Inject Clock clock;

  public String of(Instant time) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(language.getLocale())
        .withZone(clock.getZone())
        .format(time);
  }

  /** To the second, of what stands in a log. */
  public String exact(Instant time) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM)
        .withLocale(language.getLocale())
        .withZone(clock.getZone())
        .format(time);
  }

  /** The hour and minute alone, of what was done just now. */
  public String hour(Instant time) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
        .withLocale(language.getLocale())
        .withZone(clock.getZone())
        .format(time);
  }
}
