package org.variorum.admin.upload;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a client says of a file: pairs of a key and a value in Base64 (tus 1.0.0, Upload-Metadata).
 */
record UploadMetadata(Map<String, String> values) {

  static UploadMetadata read(@Nullable String header) {
    Map<String, String> values = new HashMap<>();
    for (String pair : header == null ? new String[0] : header.split(",", -1)) {
      String[] parts = pair.strip().split(" +", 2);
      values.put(parts[0], parts.length < 2 ? "" : decoded(parts[1]));
    }
    return new UploadMetadata(Map.copyOf(values));
  }

  private static String decoded(String base64) {
    try {
      return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new MalformedUploadException(400, "Upload-Metadata is not in Base64");
    }
  }

  /** The value of a key; empty if there is none. */
  String value(String key) {
    return values.getOrDefault(key, "");
  }
}
