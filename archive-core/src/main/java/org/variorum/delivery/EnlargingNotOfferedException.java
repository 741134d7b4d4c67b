package org.variorum.delivery;

import org.variorum.language.RefusedException;

/** An address that asks for more pixels than the scan has, which nobody is served with. */
public class EnlargingNotOfferedException extends RefusedException {
  private static final long serialVersionUID = 1L;

  public EnlargingNotOfferedException(String size) {
    super("Pictures are not made larger than the scan: '" + size + "'");
  }
}
