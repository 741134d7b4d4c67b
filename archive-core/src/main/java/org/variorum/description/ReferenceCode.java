package org.variorum.description;

import java.util.regex.Pattern;
import org.variorum.language.MalformedTextException;

/**
 * The code of a unit within its holding institution (ISAD(G) 3.1.1), as the house writes it: it may
 * hold Cyrillic letters, spaces and punctuation.
 */
public record ReferenceCode(String value) {
  private static final Pattern FORM =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ./:,()№_-]{0,119}");

  public ReferenceCode {
    if (!FORM.matcher(value).matches()) {
      throw new MalformedTextException("Not a reference code: '" + value + "'");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
