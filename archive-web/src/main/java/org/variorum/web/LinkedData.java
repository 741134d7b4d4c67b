package org.variorum.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dissemination.Turtle;
import org.variorum.language.ReadyHtml;
import org.variorum.readingroom.EntryView;
import org.variorum.readingroom.QuestionView;

/**
 * What a page says, in the words of schema.org: the thing itself, and beside it each of the values
 * that sources give for it as a claim of its own, with those who make it. None of rivals stands on
 * the thing itself. However large an entry is, this stays within a bound.
 */
final class LinkedData {
  static final String TYPE = "application/ld+json";

  /** How much goes into a page, in characters. */
  private static final int IN_A_PAGE = 16 * 1024;

  /** How much stands at an address of its own. */
  private static final int BY_ITSELF = 256 * 1024;

  private static final JsonMapper MAPPER = new JsonMapper();

  private LinkedData() {}

  /**
   * The element for the head of a page, whole, since PrimeFaces would give a script of the page's
   * own a mark that is another one each time; null where there is nothing to say, or no machine
   * shall keep it.
   */
  static @Nullable ReadyHtml inPage(Object view, Frame frame) {
    if (view instanceof EntryView entry && !entry.unlisted() && entry.edition().current()) {
      return element(written(of(entry, frame, IN_A_PAGE)));
    }
    return view instanceof QuestionView question && !question.unlisted()
        ? element(written(of(question, frame, IN_A_PAGE)))
        : null;
  }

  /** Where it stands by itself, without language and ending; empty where there is none. */
  static String address(Object view) {
    if (view instanceof EntryView entry && entry.edition().current()) {
      return "/entry/" + entry.id();
    }
    return view instanceof QuestionView question ? question.path() : "";
  }

  static String type(boolean turtle) {
    return turtle ? Turtle.TYPE : TYPE;
  }

  static byte[] bytes(EntryView entry, Frame frame, boolean turtle) {
    return bytes(of(entry, frame, BY_ITSELF), turtle);
  }

  static byte[] bytes(QuestionView question, Frame frame, boolean turtle) {
    return bytes(of(question, frame, BY_ITSELF), turtle);
  }

  private static byte[] bytes(ObjectNode document, boolean turtle) {
    return (turtle ? Turtle.of(document) : written(document)).getBytes(StandardCharsets.UTF_8);
  }

  private static ObjectNode of(EntryView entry, Frame frame, int most) {
    LinkedWords words = new LinkedWords(frame);
    return whole(new LinkedEntry(words).of(entry), new LinkedClaims(words).of(entry), most);
  }

  private static ObjectNode of(QuestionView question, Frame frame, int most) {
    LinkedClaims claims = new LinkedClaims(new LinkedWords(frame));
    return whole(claims.question(question), claims.of(question), most);
  }

  /** The thing, and as many claims as there is room for, in their order. */
  private static ObjectNode whole(ObjectNode thing, List<ObjectNode> claims, int most) {
    ObjectNode document = MAPPER.createObjectNode();
    document.put("@context", "https://schema.org");
    ArrayNode graph = document.putArray("@graph");
    graph.add(thing);
    int length = written(document).length();
    for (ObjectNode claim : claims) {
      length += written(claim).length() + 1;
      if (length > most) {
        break;
      }
      graph.add(claim);
    }
    return document;
  }

  private static String written(ObjectNode node) {
    try {
      return MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Linked data that could not be written", e);
    }
  }

  private static ReadyHtml element(String json) {
    return new ReadyHtml("<script type=\"" + TYPE + "\">" + script(json) + "</script>");
  }

  /**
   * Within a script element nothing is escaped by entities, and only its end or the beginning of a
   * comment mean anything: so none of their letters are left.
   */
  static String script(String json) {
    return json.replace("&", "\\u0026")
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
