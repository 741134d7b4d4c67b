package org.variorum.upload;

import java.util.UUID;
import java.util.regex.Pattern;

/** The name of one file on its way in. */
public record UploadId(String value) {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  public UploadId {
    if (!isValid(value)) {
      throw new IllegalArgumentException("Not the name of an upload: '" + value + "'");
    }
  }

  static UploadId random() {
    return new UploadId(UUID.randomUUID().toString());
  }

  public static boolean isValid(String text) {
    return FORM.matcher(text).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
