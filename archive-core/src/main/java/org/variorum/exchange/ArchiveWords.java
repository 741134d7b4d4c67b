package org.variorum.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.crosswalk.mapping.ColumnMapping;
import org.variorum.crosswalk.mapping.KeptMappings;
import org.variorum.curation.KeepArchiveWords;
import org.variorum.curation.WriteStandingPage;
import org.variorum.document.DocumentCodec;
import org.variorum.document.MalformedDocumentException;
import org.variorum.document.References;
import org.variorum.document.VocabularyCodec;
import org.variorum.language.RefusedException;
import org.variorum.language.Texts;
import org.variorum.settings.KeptSettings;
import org.variorum.settings.Setting;
import org.variorum.staff.Actor;
import org.variorum.standing.PageHtml;
import org.variorum.standing.StandingPage;
import org.variorum.standing.StandingPages;
import org.variorum.standing.StandingVersion;
import org.variorum.vocabulary.Vocabularies;
import org.variorum.vocabulary.Vocabulary;

/**
 * What an archive says of itself: its own vocabulary, how its first page presents it, and what it
 * wrote on its pages.
 */
@ApplicationScoped
class ArchiveWords {
  static final String VOCABULARY = KeepArchiveWords.Part.VOCABULARY.file();
  static final String PROFILE = KeepArchiveWords.Part.PROFILE.file();
  static final String PAGES = KeepArchiveWords.Part.PAGES.file();
  static final String MAPPINGS = KeepArchiveWords.Part.MAPPINGS.file();

  /** What stands of these before and after is kept with an import of the desk. */
  private static final int MOST_MAPPINGS = 300;

  private static final List<String> WORDS = List.of(VOCABULARY, PROFILE, PAGES, MAPPINGS);

  @Inject Vocabularies vocabularies;
  @Inject KeptSettings settings;
  @Inject DocumentCodec codec;
  @Inject StandingPages pages;
  @Inject WriteStandingPage writing;
  @Inject KeepArchiveWords keeping;
  @Inject KeptMappings mappings;

  /** Keeps the vocabulary of a delivery, if it has one, and returns the words to reckon with. */
  Vocabulary vocabulary(Actor actor, Delivery delivery) {
    own(delivery).ifPresent(own -> keeping.keepVocabulary(actor, own));
    return vocabularies.current();
  }

  /** What stands now of the parts that a delivery brings, by the names of these. */
  Map<String, String> standing(Actor actor, Delivery delivery) {
    return standing(actor, delivery, List.of(KeepArchiveWords.Part.values()));
  }

  /** The same of the vocabulary alone, which is kept before any record. */
  Map<String, String> vocabularyStanding(Actor actor, Delivery delivery) {
    return standing(actor, delivery, List.of(KeepArchiveWords.Part.VOCABULARY));
  }

  private Map<String, String> standing(
      Actor actor, Delivery delivery, List<KeepArchiveWords.Part> parts) {
    Map<String, String> standing = new LinkedHashMap<>();
    for (KeepArchiveWords.Part part : parts) {
      if (delivery.part(part.file()).isPresent()) {
        String all = keeping.standing(actor, part);
        standing.put(
            part.file(),
            part == KeepArchiveWords.Part.MAPPINGS ? ofNames(all, mappingNames(delivery)) : all);
      }
    }
    return standing;
  }

  /** Of what stands under names only what the delivery names as well. */
  private String ofNames(String standing, Set<String> names) {
    ObjectNode all = (ObjectNode) codec.tree(standing.getBytes(StandardCharsets.UTF_8));
    return all.retain(names).toString();
  }

  /** How the mappings of columns are called that it brings; none if they cannot be read. */
  private Set<String> mappingNames(Delivery delivery) {
    try {
      return delivery.part(MAPPINGS).map(codec::tree).stream()
          .flatMap(JsonNode::valueStream)
          .map(one -> one.path("name").asText().strip())
          .limit(MOST_MAPPINGS)
          .collect(Collectors.toSet());
    } catch (MalformedDocumentException e) {
      return Set.of();
    }
  }

  /** The words to reckon with if its vocabulary were kept. */
  Vocabulary rehearsed(Delivery delivery) {
    return own(delivery).map(vocabularies::with).orElseGet(vocabularies::current);
  }

  private static Optional<Vocabulary> own(Delivery delivery) {
    try {
      return delivery.part(VOCABULARY).map(new VocabularyCodec()::read);
    } catch (MalformedDocumentException e) {
      throw new UnreadableDeliveryException(VOCABULARY + ": " + e.getMessage(), e);
    }
  }

  static boolean isPart(String file) {
    return WORDS.contains(file);
  }

  /** What of a delivery is no record: its names, in order. */
  static List<String> parts(Delivery delivery) {
    return WORDS.stream().filter(name -> delivery.part(name).isPresent()).toList();
  }

  /** Keeps what a delivery says of the archive, with identifiers in place of keys. */
  void keepProfile(Actor actor, Delivery delivery, CheckedDelivery checked) {
    delivery
        .part(PROFILE)
        .ifPresent(
            json -> {
              RawRecord raw = new RawRecord(new Place(PROFILE, 1), json);
              try {
                JsonNode profile = resolved(codec.tree(json), checked.keys());
                keeping.keepProfile(actor, profile.toString());
              } catch (MalformedDocumentException | RefusedRecordException e) {
                checked.refusals().add(raw, e);
              }
            });
  }

  /**
   * Keeps what a delivery says on the archive's own pages. A text that stood there before is left
   * alone, whatever was written since, so that a second import changes nothing.
   */
  void keepPages(Actor actor, Delivery delivery, Refusals refusals) {
    delivery
        .part(PAGES)
        .ifPresent(
            json -> {
              RawRecord raw = new RawRecord(new Place(PAGES, 1), json);
              try {
                codec
                    .tree(json)
                    .properties()
                    .forEach(one -> keep(actor, one.getKey(), one.getValue()));
              } catch (RefusedException e) {
                refusals.add(raw, e);
              }
            });
  }

  private void keep(Actor actor, String name, JsonNode said) {
    StandingPage page =
        StandingPage.coded(name)
            .orElseThrow(() -> new RefusedRecordException("there is no page '" + name + "'"));
    Map<String, String> byLanguage = new HashMap<>();
    said.properties().forEach(one -> byLanguage.put(one.getKey(), one.getValue().asText()));
    Texts texts = PageHtml.clean(Texts.of(byLanguage));
    List<StandingVersion> versions = pages.versions(page);
    if (versions.stream().noneMatch(version -> version.texts().equals(texts))) {
      writing.write(actor, page, versions.isEmpty() ? 0 : versions.get(0).number(), texts);
    }
  }

  /** Keeps what a delivery says of the columns of tables. */
  void keepMappings(Actor actor, Delivery delivery, Refusals refusals) {
    delivery
        .part(MAPPINGS)
        .ifPresent(
            json -> {
              RawRecord raw = new RawRecord(new Place(MAPPINGS, 1), json);
              try {
                JsonNode brought = codec.tree(json);
                if (actor.id() != null && brought.size() > MOST_MAPPINGS) {
                  throw new RefusedRecordException(
                      "there are more than %d mappings of columns in it; bring it in by command"
                          .formatted(MOST_MAPPINGS));
                }
                brought.properties().forEach(one -> keepMapping(actor, one.getValue()));
              } catch (RefusedException e) {
                refusals.add(raw, e);
              }
            });
  }

  private void keepMapping(Actor actor, JsonNode said) {
    ColumnMapping mapping;
    try {
      mapping = ColumnMapping.of(said.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new RefusedRecordException("there is a mapping of columns in it that is none");
    }
    if (!mapping.problems().isEmpty()) {
      throw new RefusedRecordException(
          "the mapping of columns '" + mapping.name() + "' cannot be used");
    }
    if (!keeping.keepMapping(actor, mapping)) {
      throw new RefusedRecordException(
          "the name '" + mapping.name() + "' belongs to the columns of another table here");
    }
  }

  /** What was said of the columns of tables, if anything was. */
  Optional<byte[]> mappingsKept() {
    String json = KeptMappings.asJson(mappings.all());
    return json.isEmpty() ? Optional.empty() : Optional.of(json.getBytes(StandardCharsets.UTF_8));
  }

  /** The archive's own pages, if it has written any. */
  Optional<byte[]> pagesKept() {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    pages
        .newest()
        .forEach(
            (page, version) -> {
              ObjectNode texts = JsonNodeFactory.instance.objectNode();
              version.texts().byLanguage().forEach(texts::put);
              if (!texts.isEmpty()) {
                all.set(page.code(), texts);
              }
            });
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(all.toString().getBytes(StandardCharsets.UTF_8));
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
