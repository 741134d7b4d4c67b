package org.variorum.identifier;

import java.util.regex.Pattern;

/**
 * The key under which an entry is known elsewhere, in an import file or the system it came from. In
 * imports it is what makes a second run change nothing.
 */
public record ExternalId(String value) {
  private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._:/+-]{0,199}");

  public ExternalId {
    if (!FORM.matcher(value).matches()) {
      throw new MalformedIdentifierException(
          "Not an external identifier: '"
              + value
              + "' (letters, digits, space and . _ : / + -, at most 200)");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
