package org.variorum.readingroom;

import org.jspecify.annotations.Nullable;
import org.variorum.date.DateText;
import org.variorum.date.HistoricalDate;
import org.variorum.resolver.Fit;
import org.variorum.resolver.Reason;

/**
 * Why an entry was taken for what was typed.
 *
 * @param reason its code; empty where it goes without saying
 * @param slips how many letters differ, where the reason is a slip
 * @param used when the form was borne that was found; empty if that is not stated
 */
public record WhyView(String reason, int slips, String used) {

  /** It goes without saying. */
  public static final WhyView PLAIN = new WhyView("", 0, "");

  static WhyView of(@Nullable Fit fit, String language) {
    if (fit == null) {
      return PLAIN;
    }
    String used =
        fit.form().used().isEmpty()
            ? ""
            : DateText.in(language).of(HistoricalDate.of(fit.form().used()));
    boolean plain = fit.reason().compareTo(Reason.FORM) <= 0;
    return new WhyView(plain ? "" : fit.reason().code(), fit.slips(), used);
  }

  /** Whether there is something to say besides the form. */
  public boolean isSaid() {
    return !reason.isEmpty();
  }

  /** The key of the words for it. */
  public String key() {
    return slips > 1 ? "why." + reason + ".more" : "why." + reason;
  }
}
