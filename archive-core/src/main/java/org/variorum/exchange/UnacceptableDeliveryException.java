package org.variorum.exchange;

import org.variorum.language.RefusedException;

/** A file that was brought to be imported is not taken, or cannot be used any more. */
public class UnacceptableDeliveryException extends RefusedException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** Why. */
  public enum Reason {
    /** It is neither records in JSON nor a zip file. */
    NO_DELIVERY("it is neither records in JSON nor a zip file with a folder of them"),
    TOO_LARGE("it is larger than what is taken at the desk"),
    /** What it unpacks to is. */
    TOO_MUCH("it unpacks to more than what is taken at the desk"),
    /** It would write outside of its folder. */
    UNSAFE("it has names in it that lead out of its folder"),
    /** It is packed, but cannot be unpacked. */
    DAMAGED("it is damaged, or has names in it that no file can have"),
    DISK_FULL("the disk has no room for it"),
    /** Less came than was announced. */
    CUT("it did not come whole"),
    /** It is not the one that was rehearsed. */
    CHANGED("it is not the file any more that was rehearsed"),
    /** It is not kept any more. */
    GONE("it is not kept any more");

    private final String words;

    Reason(String words) {
      this.words = words;
    }
  }

  UnacceptableDeliveryException(Reason reason) {
    super("The file cannot be imported: " + reason.words);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
