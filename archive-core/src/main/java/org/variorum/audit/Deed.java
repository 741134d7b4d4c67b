package org.variorum.audit;

import org.jspecify.annotations.Nullable;

/**
 * What somebody did, or tried to.
 *
 * @param who the key of the colleague; absent for the operator and for strangers
 * @param signature as whom he acted, or what he gave as his name
 * @param act what he did, in the words of the program: {@code PublishEntry.publish}, {@code
 *     signed-in}
 * @param about to what; may be empty
 * @param address whence, shortened; may be empty
 */
public record Deed(
    @Nullable String who,
    String signature,
    String act,
    Outcome outcome,
    String about,
    String address) {
  private static final int LONGEST_SIGNATURE = 200;
  private static final int LONGEST_ACT = 60;
  private static final int LONGEST_ABOUT = 300;
  private static final int LONGEST_ADDRESS = 60;

  /** How it ended. */
  public enum Outcome {
    DONE,
    /** He had no right to it. */
    REFUSED,
    /** It was tried and went wrong: a wrong password, a code that was used. */
    FAILED
  }

  public Deed {
    signature = line(signature, LONGEST_SIGNATURE);
    act = line(act, LONGEST_ACT);
    about = line(about, LONGEST_ABOUT);
    address = line(address, LONGEST_ADDRESS);
  }

  /** One line without controls, so that nothing written here can pass for another line. */
  private static String line(String text, int most) {
    String plain = text.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]", " ").strip();
    int end = Math.min(most, plain.length());
    if (end < plain.length() && Character.isHighSurrogate(plain.charAt(end - 1))) {
      end--;
    }
    return plain.substring(0, end);
  }
}
