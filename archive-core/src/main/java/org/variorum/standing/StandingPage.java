package org.variorum.standing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A page by which the archive speaks of itself, in the order in which they are offered. */
public enum StandingPage {
  ABOUT,
  HOW_WE_WORK,
  HOW_TO_READ,
  ABBREVIATIONS,
  RIGHTS,
  PRIVACY,
  IMPRINT,
  CONTACT;

  /** The word for it in addresses and in files, as {@code how-we-work}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether nobody but whoever runs the archive can say what belongs there. */
  public boolean isForTheArchiveToFill() {
    return this == IMPRINT || this == CONTACT;
  }

  /** The page that goes by that word, if there is one. */
  public static Optional<StandingPage> coded(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
