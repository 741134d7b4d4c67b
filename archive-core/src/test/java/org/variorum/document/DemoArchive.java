package org.variorum.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.language.MalformedTextException;
import org.variorum.vocabulary.Vocabulary;

/** The archive that the program starts with, read as an import reads it. */
public final class DemoArchive {
  private static final List<String> NO_ENTRIES = List.of("vocabulary.json", "archive.json");

  private final DocumentCodec codec = new DocumentCodec();
  private final Random random = new Random(1942);
  private final Map<String, JsonNode> trees = new LinkedHashMap<>();
  private final Map<String, EntryId> ids = new LinkedHashMap<>();
  private final Map<String, ObjectId> objects = new LinkedHashMap<>();
  private final References references = new Keys();

  /** Reads all of its files; the entries themselves are read when asked for. */
  public DemoArchive() {
    for (String file : files()) {
      if (file.endsWith(".json") && !NO_ENTRIES.contains(file)) {
        JsonNode tree = codec.tree(bytes(file));
        trees.put(file, tree);
        ids.put(tree.path("externalId").asText(), EntryId.random(random));
      }
    }
  }

  /** The names of its files, as its own list has them. */
  public static List<String> files() {
    return new String(bytes("files.txt"), StandardCharsets.UTF_8).lines().toList();
  }

  /** The content of one of its files. */
  public static byte[] bytes(String file) {
    try (InputStream content = DemoArchive.class.getResourceAsStream("/demo/vlasov/" + file)) {
      if (content == null) {
        throw new NoSuchElementException("The demonstration archive has no file " + file);
      }
      return content.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its own words on top of the general ones. */
  public static Vocabulary vocabulary() {
    VocabularyCodec vocabularies = new VocabularyCodec();
    return vocabularies.general().and(vocabularies.read(bytes("vocabulary.json")));
  }

  /** Every entry by the name of its file. */
  public Map<String, Entry> entries() {
    Map<String, Entry> entries = new LinkedHashMap<>();
    trees.forEach((file, tree) -> entries.put(file, read(file, tree)));
    return entries;
  }

  /** The documents by the names of their files, as they stand there. */
  public Map<String, JsonNode> trees() {
    return trees;
  }

  /** The entry under a key, as {@code vlasov/person/vlasov}. */
  public Entry keyed(String key) {
    return trees.values().stream()
        .filter(tree -> tree.path("externalId").asText().equals(key))
        .findFirst()
        .map(tree -> read(key, tree))
        .orElseThrow();
  }

  /** The entry with an identifier that a reference was turned into. */
  public Entry identified(EntryId id) {
    return ids.entrySet().stream()
        .filter(key -> key.getValue().equals(id))
        .findFirst()
        .map(key -> keyed(key.getKey()))
        .orElseThrow();
  }

  /** The identifier under a key, if there is such an entry. */
  public Optional<EntryId> id(String key) {
    return Optional.ofNullable(ids.get(key));
  }

  private Entry read(String file, JsonNode tree) {
    ObjectNode whole = tree.deepCopy();
    whole.put("id", ids.get(tree.path("externalId").asText()).value());
    try {
      return codec.read(whole, references);
    } catch (MalformedDocumentException e) {
      throw new AssertionError(file + ": " + e.getMessage(), e);
    }
  }

  /** Keys of this archive, and files beside its documents. */
  private final class Keys implements References {
    @Override
    public EntryId entry(String reference) {
      if (!reference.startsWith("@")) {
        return new EntryId(reference);
      }
      return id(reference.substring(1))
          .orElseThrow(() -> new MalformedTextException("No entry " + reference));
    }

    @Override
    public ObjectId object(String reference) {
      bytes(reference.substring("file:".length()));
      return objects.computeIfAbsent(reference, file -> ObjectId.random(random));
    }
  }
}
