package org.variorum.document;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.language.Texts;

/** A text in a document: {@code {"en": "Born", "ru": "Родился"}}. */
final class TextsForm {

  private TextsForm() {}

  /** Writes it. */
  static final class Writing extends StdSerializer<Texts> {
    private static final long serialVersionUID = 1L;

    Writing() {
      super(Texts.class);
    }

    @Override
    public boolean isEmpty(SerializerProvider provider, Texts texts) {
      return texts.isEmpty();
    }

    @Override
    public void serialize(Texts texts, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeStartObject();
      for (Map.Entry<String, String> words : texts.byLanguage().entrySet()) {
        json.writeStringField(words.getKey(), words.getValue());
      }
      json.writeEndObject();
    }
  }

  /** Reads it. */
  static final class Reading extends StdDeserializer<Texts> {
    private static final long serialVersionUID = 1L;

    Reading() {
      super(Texts.class);
    }

    @Override
    public Texts deserialize(JsonParser json, DeserializationContext context) throws IOException {
      if (!json.hasToken(JsonToken.START_OBJECT)) {
        return context.reportInputMismatch(
            this, "texts by language are expected here, as {\"en\": \"…\"}");
      }
      TreeMap<String, String> byLanguage = new TreeMap<>();
      for (String tag = json.nextFieldName(); tag != null; tag = json.nextFieldName()) {
        if (json.nextToken() != JsonToken.VALUE_STRING) {
          return context.reportInputMismatch(this, "the words in '%s' are no text", tag);
        }
        byLanguage.put(tag, json.getText());
      }
      return new Texts(byLanguage);
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
      return Texts.NONE;
    }

    @Override
    public Object getEmptyValue(DeserializationContext context) {
      return Texts.NONE;
    }
  }
}
