package org.variorum.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.erdtman.jcs.JsonCanonicalizer;
import org.variorum.claim.Question;
import org.variorum.digitalobject.Picture;
import org.variorum.entry.Entry;
import org.variorum.identifier.ObjectId;
import org.variorum.language.RefusedException;

/** Between an entry and its document. Stateless and safe for use by many threads. */
public final class DocumentCodec {
  static final String REFERENCES = "references";

  private static final Pattern MISSING =
      Pattern.compile("Missing required creator property '(\\w+)'");

  /** Where something began that does not end, in words for whoever wrote the parser. */
  private static final Pattern STARTED = Pattern.compile(" ?\\(start marker at \\[[^]]*]\\)");

  private final JsonMapper mapper = DocumentMapper.make();

  /**
   * The canonical document of an entry (RFC 8785: keys sorted, no space, numbers as in ECMAScript).
   */
  public Document write(Entry entry) {
    return new Document(canonical(bytes(entry)));
  }

  /** The entry of a document of our own; identifiers stand for themselves. */
  public Entry read(byte[] document) {
    return read(document, References.PLAIN);
  }

  /**
   * The entry of a document.
   *
   * @throws MalformedDocumentException if it is none, saying where and why
   */
  public Entry read(byte[] document, References references) {
    return read(tree(document), references);
  }

  /** The same from a tree that was read before. */
  public Entry read(JsonNode tree, References references) {
    if (!tree.isObject()) {
      throw new MalformedDocumentException("", "An object is expected, not: " + kind(tree));
    }
    try {
      return mapper
          .readerFor(Entry.class)
          .withAttribute(REFERENCES, references)
          .readValue(mapper.treeAsTokens(tree), Entry.class);
    } catch (JsonMappingException e) {
      throw refusal(e);
    } catch (IOException e) {
      throw new MalformedDocumentException("", "Not JSON: " + e.getMessage(), e);
    }
  }

  private static String kind(JsonNode tree) {
    return tree.isMissingNode() ? "nothing" : tree.getNodeType().name().toLowerCase(Locale.ROOT);
  }

  /** Any JSON as a tree, refusing duplicate keys, trailing text and absurd sizes. */
  public JsonNode tree(byte[] json) {
    try {
      return mapper.readTree(json);
    } catch (JsonProcessingException e) {
      String words = STARTED.matcher(e.getOriginalMessage()).replaceAll("");
      throw new MalformedDocumentException("", "Not JSON: " + words + where(e), e);
    } catch (IOException e) {
      throw new MalformedDocumentException("", "Not JSON: " + e.getMessage(), e);
    }
  }

  /** The tree of an entry, for comparing and for the public interface. */
  public JsonNode treeOf(Entry entry) {
    return mapper.valueToTree(entry);
  }

  /**
   * The entry as it is without these scans: they are none of its pictures, and no citation marks
   * its place on one.
   */
  public Entry without(Set<ObjectId> scans, Entry entry) {
    return shows(entry, scans)
        ? read(new WithoutScans(scans).of(treeOf(entry)), References.PLAIN)
        : entry;
  }

  private static boolean shows(Entry entry, Set<ObjectId> scans) {
    return entry.pictures().stream().map(Picture::object).anyMatch(scans::contains)
        || entry
            .allCitations()
            .flatMap(citation -> Stream.ofNullable(citation.region()))
            .anyMatch(region -> scans.contains(region.object()));
  }

  /** The digest of a question as it stands in a document; equal where all of it is equal. */
  public String digest(Question question) {
    return Document.digestOf(canonical(bytes(question)));
  }

  private byte[] bytes(Object part) {
    try {
      return mapper.writeValueAsBytes(part);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What an entry holds is always writable: " + part, e);
    }
  }

  private static byte[] canonical(byte[] json) {
    try {
      return new JsonCanonicalizer(json).getEncodedUTF8();
    } catch (IOException e) {
      throw new IllegalStateException("What was just written is JSON", e);
    }
  }

  private static String where(JsonProcessingException e) {
    return e.getLocation() == null
        ? ""
        : " (line "
            + e.getLocation().getLineNr()
            + ", column "
            + e.getLocation().getColumnNr()
            + ")";
  }

  private static MalformedDocumentException refusal(JsonMappingException e) {
    return new MalformedDocumentException(path(e), reason(e), e);
  }

  private static String path(JsonMappingException e) {
    return e.getPath().stream()
        .map(
            step ->
                step.getFieldName() == null
                    ? "[" + step.getIndex() + "]"
                    : "." + step.getFieldName())
        .collect(Collectors.joining())
        .replaceFirst("^\\.", "");
  }

  private static String reason(JsonMappingException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof RefusedException && cause.getMessage() != null) {
        return cause.getMessage();
      }
    }
    if (e instanceof UnrecognizedPropertyException unknown) {
      return "unknown field '" + unknown.getPropertyName() + "'";
    }
    return missing(e)
        .map(field -> "the field '" + field + "' is missing")
        .or(() -> Mismatch.inWords(e))
        .orElseGet(() -> e.getOriginalMessage().lines().findFirst().orElse("not readable"));
  }

  /**
   * The field that had to be there; numbers and truth values are missed in other words than the
   * rest.
   */
  private static Optional<String> missing(JsonMappingException e) {
    Matcher missing = MISSING.matcher(e.getOriginalMessage());
    if (missing.lookingAt()) {
      return Optional.of(missing.group(1));
    }
    return e.getOriginalMessage().startsWith("Cannot map `null`") && !e.getPath().isEmpty()
        ? Optional.ofNullable(e.getPath().get(e.getPath().size() - 1).getFieldName())
        : Optional.empty();
  }

  static StreamReadConstraints limits() {
    return StreamReadConstraints.builder()
        .maxDocumentLength(16L * 1024 * 1024)
        .maxNestingDepth(64)
        .maxStringLength(4 * 1024 * 1024)
        .build();
  }
}
