package org.variorum.resolver;

import java.util.Comparator;

/**
 * How well a name fits what was typed.
 *
 * @param cost what differs and what is missing, weighed; 0 for nothing
 * @param form the form that fits best
 * @param slips how many letters differ, where the reason is a slip
 */
public record Fit(Reason reason, double cost, KnownForm form, int slips)
    implements Comparable<Fit> {

  private static final Comparator<Fit> ORDER =
      Comparator.comparing(Fit::reason).thenComparingDouble(Fit::cost);

  /** The better fit comes first. */
  @Override
  public int compareTo(Fit other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fit fit && fit.reason == reason && fit.form.equals(form);
  }

  @Override
  public int hashCode() {
    return form.hashCode();
  }
}
