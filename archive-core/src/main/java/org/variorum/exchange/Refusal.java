package org.variorum.exchange;

/** That a record was not taken, where it stands, and why. */
public record Refusal(Place place, String reason) {

  @Override
  public String toString() {
    return place + ": " + reason;
  }
}
