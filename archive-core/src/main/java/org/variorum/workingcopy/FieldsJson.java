package org.variorum.workingcopy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;

/** The fields of a form as JSON: an object of texts. */
final class FieldsJson {
  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

  private FieldsJson() {}

  static byte[] write(SortedMap<String, String> fields) {
    try {
      return JSON.writeValueAsBytes(fields);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Texts cannot be written as JSON", e);
    }
  }

  static SortedMap<String, String> read(byte[] json) {
    try {
      return JSON.readValue(json, TEXTS);
    } catch (IOException e) {
      throw new UncheckedIOException("A working copy cannot be read", e);
    }
  }
}
