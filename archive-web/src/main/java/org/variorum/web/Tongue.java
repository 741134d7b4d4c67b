package org.variorum.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages in which the pages themselves are written. */
public enum Tongue {
  EN("EN", "English"),
  RU("РУ", "Русский"),
  DE("DE", "Deutsch");

  private final String sign;
  private final String ownName;

  Tongue(String sign, String ownName) {
    this.sign = sign;
    this.ownName = ownName;
  }

  /** The language tag, which is also the prefix of an address. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Two letters for the header. */
  public String sign() {
    return sign;
  }

  /** Its name in itself. */
  public String ownName() {
    return ownName;
  }

  public Locale locale() {
    return Locale.forLanguageTag(tag());
  }

  /** The language of that tag, if it is one of these. */
  public static Optional<Tongue> of(String tag) {
    return Arrays.stream(values()).filter(one -> one.tag().equals(tag)).findFirst();
  }
}
