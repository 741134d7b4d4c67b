package org.variorum.digitalobject;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * In which order pages stand by the names of their files. Numbers in names count as numbers, so
 * that page 9 stands before page 10, and page {@code 3r} before {@code 3v}; between them letters
 * count, whatever their case.
 */
public final class FileOrder implements Comparator<String> {
  public static final FileOrder BY_NAME = new FileOrder();

  private static final Pattern RUN = Pattern.compile("\\d+|\\D+");

  /** A number, with the side of the leaf if that follows. */
  private static final Pattern NUMBER = Pattern.compile("\\d+([a-zA-Z](?!\\p{L}))?");

  private FileOrder() {}

  @Override
  public int compare(String one, String other) {
    Matcher left = RUN.matcher(one);
    Matcher right = RUN.matcher(other);
    while (left.find()) {
      if (!right.find()) {
        return 1;
      }
      int order = compareRuns(left.group(), right.group());
      if (order != 0) {
        return order;
      }
    }
    return right.find() ? -1 : one.compareTo(other);
  }

  private static int compareRuns(String one, String other) {
    return isNumber(one) && isNumber(other)
        ? new BigInteger(one).compareTo(new BigInteger(other))
        : one.compareToIgnoreCase(other);
  }

  private static boolean isNumber(String run) {
    return run.charAt(0) >= '0' && run.charAt(0) <= '9';
  }

  /**
   * Where a page belongs among those that an entry has: within the series of pages whose names
   * differ from its own in their numbers only, before the first that comes after it. Without such a
   * series it comes last.
   *
   * @param name what the page is labelled as it comes, which is how its file was called
   * @return an index from 0 to the number of pictures
   */
  public static int place(List<Picture> pictures, String name) {
    String series = series(name);
    int place = pictures.size();
    for (int i = 0; !series.equals(name) && i < pictures.size(); i++) {
      String label = pictures.get(i).label().wordsIn("en");
      if (pictures.get(i).use() == Picture.Use.SCAN && series(label).equals(series)) {
        if (BY_NAME.compare(label, name) > 0) {
          return i;
        }
        place = i + 1;
      }
    }
    return place;
  }

  /** A name without its numbers. */
  private static String series(String name) {
    return NUMBER.matcher(name).replaceAll("#");
  }
}
