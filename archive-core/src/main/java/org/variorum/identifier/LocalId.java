package org.variorum.identifier;

import java.util.regex.Pattern;

/**
 * The stable name of a part within its entry, as {@code q3} or {@code c12}: a letter for the kind
 * of part and a number that is never given twice.
 */
public record LocalId(String value) implements Comparable<LocalId> {
  private static final Pattern FORM = Pattern.compile("[a-z][1-9][0-9]{0,6}");

  public LocalId {
    if (!FORM.matcher(value).matches()) {
      throw new MalformedIdentifierException("Not the name of a part of an entry: '" + value + "'");
    }
  }

  public static LocalId of(PartKind kind, int number) {
    return new LocalId(kind.letter() + Integer.toString(number));
  }

  public boolean names(PartKind kind) {
    return value.charAt(0) == kind.letter();
  }

  public int number() {
    return Integer.parseInt(value.substring(1));
  }

  @Override
  public int compareTo(LocalId other) {
    int byKind = Character.compare(value.charAt(0), other.value.charAt(0));
    return byKind != 0 ? byKind : Integer.compare(number(), other.number());
  }

  @Override
  public String toString() {
    return value;
  }
}
