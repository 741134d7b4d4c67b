package org.variorum.document;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.variorum.entry.Issued;
import org.variorum.identifier.PartKind;

/** The numbers issued, in a document: {@code {"c": 14, "q": 4}}. */
final class IssuedForm {

  private IssuedForm() {}

  /** Writes them. */
  static final class Writing extends StdSerializer<Issued> {
    private static final long serialVersionUID = 1L;

    Writing() {
      super(Issued.class);
    }

    @Override
    public void serialize(Issued issued, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeStartObject();
      for (Map.Entry<PartKind, Integer> count : issued.counts().entrySet()) {
        json.writeNumberField(ValueForms.letter(count.getKey()), count.getValue());
      }
      json.writeEndObject();
    }
  }

  /** Reads them. */
  static final class Reading extends StdDeserializer<Issued> {
    private static final long serialVersionUID = 1L;

    Reading() {
      super(Issued.class);
    }

    @Override
    public Issued deserialize(JsonParser json, DeserializationContext context) throws IOException {
      JsonNode tree = context.readTree(json);
      EnumMap<PartKind, Integer> counts = new EnumMap<>(PartKind.class);
      for (PartKind kind : PartKind.values()) {
        int count = tree.path(ValueForms.letter(kind)).asInt(0);
        if (count > 0) {
          counts.put(kind, count);
        }
      }
      return new Issued(counts);
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
      return Issued.NONE;
    }

    @Override
    public Object getEmptyValue(DeserializationContext context) {
      return Issued.NONE;
    }
  }
}
