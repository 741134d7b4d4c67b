package org.variorum.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * The fields of this format that stand in files of other formats, beside the words that these have
 * for a claim: what is written there and what is read from there is the same.
 */
public final class OwnFields {
  /** Whose elements and attributes they stand in. */
  public static final String NAMESPACE = "info:variorum/format/1";

  /** What stood beside it for people. */
  public static final String SAID = "said";

  /** What a value is about, as others know it: its kind, its name, and what it is called here. */
  public static final String NAMED = "named";

  /** In a record that was read from there: an entry that may be in no archive but the other one. */
  public static final String ELSEWHERE = "elsewhere";

  /** In a record that was read from there: what the other archive calls the role of a relation. */
  public static final String ROLE_NAME = "roleName";

  /** What a question has in lists of answers. */
  public static final List<String> ANSWERS = List.of("claims", "accounts");

  /** What is asked, without what answers it. */
  private static final List<String> OF_QUESTIONS =
      List.of("wording", "answers", "differ", "agreed", "differences", "aspects");

  /** What a citation says beside its source. */
  private static final List<String> OF_CITATIONS =
      List.of(
          "locator",
          "stance",
          "quotation",
          "stated",
          "nearness",
          "interest",
          "circumstances",
          "remark",
          "toBeChecked");

  /** What a relation says beside whom it is to. */
  private static final List<String> OF_RELATIONS = List.of("role", "when", "note");

  private OwnFields() {}

  /** What a kind or a role is called where a format wants an address. */
  public static String address(String code) {
    return NAMESPACE + "#" + code;
  }

  /** The kind or the role that such an address is of; empty if it is another's. */
  public static String code(String address) {
    return address.startsWith(NAMESPACE + "#") ? address.substring(NAMESPACE.length() + 1) : "";
  }

  /** Copies what a relation says beside whom it is to. */
  public static void copyRelated(JsonNode from, ObjectNode into) {
    copy(OF_RELATIONS, from, into);
  }

  /** Copies what a question asks. */
  public static void copyAsked(JsonNode from, ObjectNode into) {
    copy(OF_QUESTIONS, from, into);
  }

  /** Copies what a citation says beside its source. */
  public static void copyCited(JsonNode from, ObjectNode into) {
    copy(OF_CITATIONS, from, into);
  }

  private static void copy(List<String> fields, JsonNode from, ObjectNode into) {
    fields.stream().filter(from::has).forEach(field -> into.set(field, from.path(field)));
  }
}
