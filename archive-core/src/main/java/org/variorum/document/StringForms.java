package org.variorum.document;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.variorum.description.Element;

/** Values whose form in a document is a string. */
final class StringForms {

  private StringForms() {}

  /** Writes a value as its {@code toString}. */
  static final class Writing<T> extends ToStringSerializer {
    private static final long serialVersionUID = 1L;

    Writing(Class<T> type) {
      super(type);
    }
  }

  /** Reads a value from its string, with the references of the document at hand. */
  static final class Reading<T> extends StdScalarDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient BiFunction<References, String, T> reading;

    Reading(Class<T> type, BiFunction<References, String, T> reading) {
      super(type);
      this.reading = reading;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
      if (!json.hasToken(JsonToken.VALUE_STRING)) {
        return context.reportInputMismatch(this, "a text in quotation marks is expected here");
      }
      Object references = context.getAttribute(DocumentCodec.REFERENCES);
      return reading.apply(
          references instanceof References given ? given : References.PLAIN, json.getText());
    }
  }

  /** Reads a text that need not be there. */
  static final class EmptyAsAbsent extends StdScalarDeserializer<String> {
    private static final long serialVersionUID = 1L;

    EmptyAsAbsent() {
      super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      String text = StringDeserializer.instance.deserialize(json, context);
      return text == null || text.isEmpty() ? null : text;
    }
  }

  /** Writes the key of a map. */
  static final class KeyWriting<T> extends JsonSerializer<T> {
    private final Function<T, String> name;

    KeyWriting(Function<T, String> name) {
      this.name = name;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeFieldName(name.apply(value));
    }
  }

  /** Reads an element of ISAD(G) from its clause. */
  static final class ElementKey extends KeyDeserializer {
    @Override
    public @Nullable Object deserializeKey(String key, DeserializationContext context)
        throws IOException {
      return Element.ofClause(key)
          .orElseThrow(
              () -> new MalformedDocumentException("", "No element of ISAD(G): '" + key + "'"));
    }
  }
}
