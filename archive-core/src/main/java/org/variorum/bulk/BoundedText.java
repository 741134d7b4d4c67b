package org.variorum.bulk;

/**
 * A text that may be looked at only so often: there are patterns that take for ever, and whoever
 * writes one shall not halt the portal.
 */
final class BoundedText implements CharSequence {
  private static final int LOOKS_FOR_EACH = 2_000;
  private static final int LOOKS = 1_000_000;

  private final CharSequence words;
  private final long[] left;

  BoundedText(String words) {
    this(words, new long[] {LOOKS + (long) words.length() * LOOKS_FOR_EACH});
  }

  private BoundedText(CharSequence words, long[] left) {
    this.words = words;
    this.left = left;
  }

  @Override
  public char charAt(int index) {
    if (left[0]-- == 0) {
      throw new UnfitEntryException(BulkWhy.PATTERN_TOO_SLOW, "");
    }
    return words.charAt(index);
  }

  @Override
  public int length() {
    return words.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new BoundedText(words.subSequence(start, end), left);
  }

  @Override
  public String toString() {
    return words.toString();
  }
}
