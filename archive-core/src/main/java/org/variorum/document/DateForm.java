package org.variorum.document;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.variorum.date.CalendarStyle;
import org.variorum.date.Conversion;
import org.variorum.date.HistoricalDate;

/**
 * A date in a document: its EDTF form alone where nothing else is known of it, else an object with
 * the calendar, the wording and who converted it.
 */
final class DateForm {

  private DateForm() {}

  /** The long form. */
  record Full(
      String edtf,
      @Nullable CalendarStyle calendar,
      @Nullable String asWritten,
      @Nullable Conversion convertedBy) {}

  /** Writes it. */
  static final class Writing extends StdSerializer<HistoricalDate> {
    private static final long serialVersionUID = 1L;

    Writing() {
      super(HistoricalDate.class);
    }

    @Override
    public void serialize(HistoricalDate date, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      if (HistoricalDate.of(date.edtf()).equals(date)) {
        json.writeString(date.edtf());
      } else {
        provider.defaultSerializeValue(full(date), json);
      }
    }

    private static Full full(HistoricalDate date) {
      return new Full(
          date.edtf(),
          date.calendar() == CalendarStyle.GREGORIAN ? null : date.calendar(),
          date.asWritten(),
          date.convertedBy());
    }
  }

  /** Reads it. */
  static final class Reading extends StdDeserializer<HistoricalDate> {
    private static final long serialVersionUID = 1L;

    Reading() {
      super(HistoricalDate.class);
    }

    @Override
    public HistoricalDate deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      if (json.hasToken(JsonToken.VALUE_STRING)) {
        return HistoricalDate.of(json.getText());
      }
      Full full = context.readValue(json, Full.class);
      CalendarStyle calendar = full.calendar() == null ? CalendarStyle.GREGORIAN : full.calendar();
      return new HistoricalDate(full.edtf(), calendar, full.asWritten(), full.convertedBy());
    }
  }
}
