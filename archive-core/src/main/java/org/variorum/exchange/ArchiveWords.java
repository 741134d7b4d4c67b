package org.variorum.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.variorum.document.DocumentCodec;
import org.variorum.document.MalformedDocumentException;
import org.variorum.document.References;
import org.variorum.document.VocabularyCodec;
import org.variorum.settings.KeptSettings;
import org.variorum.settings.Setting;
import org.variorum.vocabulary.Vocabularies;
import org.variorum.vocabulary.Vocabulary;

/** What an archive says of itself: its own vocabulary, and how its first page presents it. */
@ApplicationScoped
class ArchiveWords {
  static final String VOCABULARY = "vocabulary.json";
  static final String PROFILE = "archive.json";

  @Inject Vocabularies vocabularies;
  @Inject KeptSettings settings;
  @Inject DocumentCodec codec;

  /** Keeps the vocabulary of a delivery, if it has one, and returns the words to reckon with. */
  Vocabulary vocabulary(Delivery delivery) {
    Optional<byte[]> own = delivery.part(VOCABULARY);
    try {
      own.map(new VocabularyCodec()::read).ifPresent(vocabularies::keepOwn);
    } catch (MalformedDocumentException e) {
      throw new UnreadableDeliveryException(VOCABULARY + ": " + e.getMessage(), e);
    }
    return vocabularies.current();
  }

  /** Keeps what a delivery says of the archive, with identifiers in place of keys. */
  void keepProfile(Delivery delivery, References references, Refusals refusals) {
    delivery
        .part(PROFILE)
        .ifPresent(
            json -> {
              RawRecord raw = new RawRecord(new Place(PROFILE, 1), json);
              try {
                JsonNode profile = resolved(codec.tree(json), references);
                settings.keep(Setting.PROFILE, profile.toString());
              } catch (MalformedDocumentException | RefusedRecordException e) {
                refusals.add(raw, e);
              }
            });
  }

  private static JsonNode resolved(JsonNode node, References references) {
    if (node instanceof ObjectNode object) {
      object.properties().forEach(field -> field.setValue(resolved(field.getValue(), references)));
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, resolved(array.get(i), references));
      }
    } else if (node.isTextual() && node.asText().startsWith("@")) {
      return TextNode.valueOf(references.entry(node.asText()).value());
    }
    return node;
  }

  Optional<byte[]> vocabularyKept() {
    return settings.get(Setting.VOCABULARY).map(json -> json.getBytes(StandardCharsets.UTF_8));
  }

  Optional<byte[]> profileKept() {
    return settings.get(Setting.PROFILE).map(json -> json.getBytes(StandardCharsets.UTF_8));
  }
}
