package org.variorum.bulk;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Acts as they are kept. */
final class BulkActJson {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
          .visibility(PropertyAccessor.GETTER, JsonAutoDetect.Visibility.NONE)
          .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
          .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
          .build();

  private BulkActJson() {}

  static String write(BulkAct act) {
    try {
      return JSON.writerFor(BulkAct.class).writeValueAsString(act);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An act cannot be written as JSON", e);
    }
  }

  static BulkAct read(String json) {
    try {
      return JSON.readValue(json, BulkAct.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An act that was kept cannot be read: " + json, e);
    }
  }
}
