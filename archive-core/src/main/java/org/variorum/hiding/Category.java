package org.variorum.hiding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why something is kept from visitors. */
public enum Category {
  /** A law or a court forbids it. */
  LAW,

  /** It says of someone what is his own affair. */
  PRIVACY,

  /** The right to show it is another's. */
  RIGHTS,

  /** Someone is in danger through it. */
  SAFETY,

  /** It offends against decency. */
  DECENCY,

  /** It was wrong, and cannot be mended by another edition. */
  ERROR,

  /** Another entry stands for the same. */
  DOUBLE,

  OTHER;

  /** Those for which something is hidden: what is only wrong is withdrawn. */
  public static List<Category> ofHiding() {
    return Arrays.stream(values()).filter(one -> one != ERROR && one != DOUBLE).toList();
  }

  /** The word for it in addresses, messages and tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one that goes by that word, if there is one. */
  public static Optional<Category> coded(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** Whether the archive yields to a legal demand, which RFC 7725 has a status of its own for. */
  public boolean isLegal() {
    return this == LAW || this == RIGHTS;
  }
}
