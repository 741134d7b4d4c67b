package org.variorum.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Document;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ExternalId;
import org.variorum.identifier.OutsideId;

/**
 * What a record says it is.
 *
 * @param identifiers what it is called in files outside the archive
 * @param called its names, one a line; empty if it has no number. They are all kept as long as the
 *     delivery is read, so that nothing is worked out of them until they are compared
 * @param digest of the whole record in canonical form, so that another order of fields is no change
 */
record RecordHead(
    Place place,
    @Nullable ExternalId key,
    @Nullable EntryId id,
    EntryKind kind,
    String digest,
    int bytes,
    RawRecord.Mark mark,
    Set<OutsideId> identifiers,
    String called) {
  /** What is written where there is no number. */
  private static final Pattern NO_NUMBER =
      Pattern.compile(
          "(?iu)[^\\p{L}\\p{N}]*|0+|n\\W?a\\W?|none|null|nil|unknown|undefined|keine|нет");

  static RecordHead of(RawRecord raw, JsonNode tree) {
    if (!tree.isObject()) {
      throw new RefusedRecordException("a record is a JSON object in braces");
    }
    if (hasNul(tree)) {
      throw new RefusedRecordException(
          "a record cannot have the sign U+0000, which no database keeps");
    }
    String key = tree.path("externalId").asText();
    String id = tree.path("id").asText();
    if (key.isEmpty() && id.isEmpty()) {
      throw new RefusedRecordException("a record needs an 'externalId' by which to know it again");
    }
    Set<OutsideId> identifiers = identifiers(tree.path("particulars"));
    return new RecordHead(
        raw.place(),
        key.isEmpty() ? null : new ExternalId(key),
        id.isEmpty() ? null : new EntryId(id),
        kind(tree.path("kind").asText()),
        digest(raw.json()),
        raw.json().length,
        raw.mark(),
        identifiers,
        identifiers.isEmpty() ? "" : NamesAlike.of(tree));
  }

  /** Whether both may be called the same. */
  boolean isCalledLike(RecordHead other) {
    return NamesAlike.meet(called, other.called, kind == EntryKind.PERSON);
  }

  private static boolean hasNul(JsonNode node) {
    return node.isTextual()
        ? node.asText().indexOf(0) >= 0
        : node.properties().stream().anyMatch(one -> one.getKey().indexOf(0) >= 0)
            || node.valueStream().anyMatch(RecordHead::hasNul);
  }

  private static Set<OutsideId> identifiers(JsonNode particulars) {
    Set<OutsideId> identifiers = new LinkedHashSet<>();
    for (String kind : List.of("authority", "concept")) {
      particulars
          .path(kind)
          .path("identifiers")
          .properties()
          .forEach(
              one ->
                  OutsideId.of(one.getKey(), one.getValue().asText())
                      .filter(number -> !NO_NUMBER.matcher(number.value()).matches())
                      .ifPresent(identifiers::add));
    }
    return identifiers;
  }

  /** Whether it can be about somebody whom the archive has under another key. */
  boolean mayBeKnown() {
    return isOfAKindThatOthersName() && !mark.isApart();
  }

  /** Whether it is of a kind of which files name the same ones. */
  boolean isOfAKindThatOthersName() {
    return switch (kind) {
      case PERSON, CORPORATE_BODY, FAMILY, INSTITUTION, PLACE, TOPIC -> true;
      case UNIT, EVENT, SOURCE, STORY -> false;
    };
  }

  private static EntryKind kind(String code) {
    return Arrays.stream(EntryKind.values())
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new RefusedRecordException("kind: unknown kind '" + code + "'"));
  }

  private static String digest(byte[] json) {
    try {
      return Document.digestOf(new JsonCanonicalizer(json).getEncodedUTF8());
    } catch (IOException e) {
      throw new RefusedRecordException("Not JSON: " + e.getMessage());
    }
  }

  /** The name by which it is known in this delivery. */
  String name() {
    return key != null ? key.value() : String.valueOf(id);
  }
}
