package org.variorum.readingroom;

import java.util.Arrays;
import java.util.Locale;

/** By what a list can be sorted. */
public enum ListSort {
  NAME,
  TIME,
  KIND,
  PUBLISHED,
  DISPUTED;

  /** The word for it in addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The sort of that code; by name for any other. */
  public static ListSort coded(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst().orElse(NAME);
  }
}
