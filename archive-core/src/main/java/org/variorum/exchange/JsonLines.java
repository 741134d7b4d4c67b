package org.variorum.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.variorum.document.MalformedDocumentException;

/** Finds the line on which something stands in JSON, for errors. */
final class JsonLines {
  private static final JsonFactory JSON = new JsonFactory();

  private JsonLines() {}

  /** The line of what is wrong; 1 if it cannot be told. */
  static int of(MalformedDocumentException problem, byte[] json) {
    if (problem.getCause() instanceof JsonProcessingException syntax
        && problem.path().isEmpty()
        && syntax.getLocation() != null) {
      return Math.max(1, syntax.getLocation().getLineNr());
    }
    return ofPath(problem.path(), json);
  }

  /** The line of a path such as {@code questions[2].claims[0]}; 1 if there is no such path. */
  static int ofPath(String path, byte[] json) {
    String pointer =
        path.isEmpty() ? "" : "/" + path.replaceAll("\\]?[.\\[]", "/").replace("]", "");
    try (JsonParser parser = JSON.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (!token.isStructEnd()
            && parser.getParsingContext().pathAsPointer().toString().equals(pointer)
            && !pointer.isEmpty()) {
          return parser.currentTokenLocation().getLineNr();
        }
      }
    } catch (IOException e) {
      return 1;
    }
    return 1;
  }
}
