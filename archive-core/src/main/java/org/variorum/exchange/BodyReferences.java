package org.variorum.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.document.References;

/** Puts identifiers in place of the keys in bodies: {@code <a data-e="@key">}. */
final class BodyReferences {
  private static final Pattern MARK = Pattern.compile("data-e=([\"'])(@[^\"']*)\\1");

  private BodyReferences() {}

  static void resolve(ObjectNode record, References references) {
    if (record.get("body") instanceof ObjectNode bodies) {
      bodies
          .properties()
          .forEach(
              body -> {
                if (body.getValue().isTextual()) {
                  body.setValue(TextNode.valueOf(resolved(body.getValue(), references)));
                }
              });
    }
  }

  private static String resolved(JsonNode html, References references) {
    return MARK.matcher(html.asText())
        .replaceAll(
            mark -> "data-e=\"" + Matcher.quoteReplacement(id(mark.group(2), references)) + "\"");
  }

  private static String id(String reference, References references) {
    return references.entry(reference.replace("&amp;", "&")).value();
  }
}
