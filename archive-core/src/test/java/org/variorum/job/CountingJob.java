package org.variorum.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.variorum.settings.KeptSettings;
import org.variorum.settings.Setting;

/** Counts to the number it is given, a step at a time, and writes each into a table. */
@ApplicationScoped
public class CountingJob implements SteppedJob {
  static final String NAME = "counting";
  private static int meeting = -1;
  private static Runnable accident = () -> {};

  @Inject KeptSettings kept;

  /** Lets something happen within the step to a number, after it is written. */
  static void at(int number, Runnable happening) {
    meeting = number;
    accident = happening;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Step step(String order, String checkpoint) {
    int number = checkpoint.isEmpty() ? 1 : Integer.parseInt(checkpoint) + 1;
    int last = Integer.parseInt(order);
    kept.keep(Setting.DEMONSTRATION, kept.get(Setting.DEMONSTRATION).orElse("") + number);
    if (number == meeting) {
      meeting = -1;
      accident.run();
    }
    return number == last
        ? Step.last(last, "counted to " + last)
        : Step.to(String.valueOf(number), number, last).saying(List.of("at " + number));
  }
}
