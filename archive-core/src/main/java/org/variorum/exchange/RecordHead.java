package org.variorum.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Document;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ExternalId;
import org.variorum.identifier.OutsideId;
import org.variorum.name.NameKeys;

/**
 * What a record says it is.
 *
 * @param identifiers what it is called in files outside the archive
 * @param called by what its names can be compared, a set for each word of each; empty if it has no
 *     number
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
    List<List<Set<String>>> called) {
  private static final int MOST_NAMES = 12;
  private static final int MOST_WORDS = 12;
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");

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
        identifiers.isEmpty() ? List.of() : called(tree));
  }

  private static List<List<Set<String>>> called(JsonNode tree) {
    return Stream.concat(
            tree.path("heading").valueStream(),
            tree.path("names").valueStream().map(name -> name.path("text")))
        .map(JsonNode::asText)
        .distinct()
        .limit(MOST_NAMES)
        .map(
            name ->
                WORDS
                    .splitAsStream(name)
                    .filter(word -> word.length() > 1)
                    .limit(MOST_WORDS)
                    .map(NameKeys::of)
                    .filter(keys -> !keys.isEmpty())
                    .toList())
        .filter(words -> !words.isEmpty())
        .toList();
  }

  /** Whether both may be called the same: half of the words of one name are words of another. */
  boolean isCalledLike(RecordHead other) {
    return called.stream()
        .anyMatch(mine -> other.called.stream().anyMatch(theirs -> meet(mine, theirs)));
  }

  private static boolean meet(List<Set<String>> one, List<Set<String>> other) {
    List<Set<String>> few = one.size() <= other.size() ? one : other;
    List<Set<String>> many = few == one ? other : one;
    long shared =
        few.stream()
            .filter(word -> many.stream().anyMatch(two -> !Collections.disjoint(word, two)))
            .count();
    return shared * 2 >= few.size();
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
                  OutsideId.of(one.getKey(), one.getValue().asText()).ifPresent(identifiers::add));
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
