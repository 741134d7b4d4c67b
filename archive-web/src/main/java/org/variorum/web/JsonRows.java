package org.variorum.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.variorum.readingroom.FoundItem;

/** Lines as an array of JSON objects. */
final class JsonRows implements RowFiles.Rows {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final JsonGenerator json;
  private final String root;

  JsonRows(Writer out, String root) throws IOException {
    this.json = MAPPER.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    this.root = root;
  }

  @Override
  public void begin() throws IOException {
    json.writeStartArray();
  }

  @Override
  public void write(List<FoundItem> items) throws IOException {
    for (FoundItem item : items) {
      json.writeStartObject();
      json.writeStringField("id", item.id().value());
      if (!item.part().isEmpty()) {
        json.writeStringField("part", item.part());
      }
      json.writeStringField("kind", item.kind());
      json.writeStringField("title", item.title().text());
      json.writeStringField("language", item.title().lang());
      json.writeStringField("dates", item.dates());
      json.writeStringField("summary", item.line());
      json.writeBooleanField("contested", item.contested());
      json.writeStringField("address", root + item.path());
      json.writeEndObject();
    }
  }

  @Override
  public void end() throws IOException {
    json.writeEndArray();
    json.flush();
  }
}
