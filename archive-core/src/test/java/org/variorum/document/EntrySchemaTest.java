package org.variorum.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.citation.Locator;
import org.variorum.claim.Value;
import org.variorum.date.HistoricalDate;
import org.variorum.description.Element;
import org.variorum.description.ReferenceCode;
import org.variorum.entry.Entry;
import org.variorum.entry.Issued;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ExternalId;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.ObjectId;
import org.variorum.language.Texts;

class EntrySchemaTest {
  private static final JsonNode SCHEMA = schema();
  private static final JsonSchema RULES =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(SCHEMA);

  /** Records whose form in a document is no object of their components. */
  private static final Set<Class<?>> IN_OTHER_FORM =
      Set.of(
          EntryId.class,
          ObjectId.class,
          ExternalId.class,
          LocalId.class,
          Locator.class,
          ReferenceCode.class,
          Texts.class,
          Issued.class,
          HistoricalDate.class);

  private final DocumentCodec codec = new DocumentCodec();

  @Test
  void isASchemaItself() {
    JsonSchema meta =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(URI.create("https://json-schema.org/draft/2020-12/schema"));

    assertThat(meta.validate(SCHEMA)).isEmpty();
  }

  @Test
  void admitsAFullDocument() {
    assertThat(problems(full())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("demonstrationEntries")
  void admitsEveryEntryOfTheDemonstrationArchive(Entry entry) {
    assertThat(problems(codec.tree(codec.write(entry).bytes()))).isEmpty();
  }

  static Stream<Entry> demonstrationEntries() {
    return new DemoArchive().entries().values().stream();
  }

  @Test
  void hasEveryFieldOfTheRecords() {
    for (Class<?> type : types()) {
      JsonNode definition =
          type == Entry.class ? SCHEMA : SCHEMA.path("$defs").path(definitionOf(type));

      assertThat(words(definition, type)).as(type.getName()).isEqualTo(expected(type));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kind", "heading", "formatVersion", "id"})
  void refusesADocumentWithout(String field) {
    assertRefused(document -> document.remove(field));
  }

  @Test
  void refusesAnUnknownField() {
    assertRefused(document -> document.put("headline", "A"));
    assertRefused(document -> question(document).put("colour", "red"));
    assertRefused(document -> claim(document).withObject("value").put("unit", "person"));
  }

  @Test
  void refusesAnUnknownCode() {
    assertRefused(document -> document.put("kind", "robot"));
    assertRefused(document -> claim(document).put("nature", "rumour"));
    assertRefused(document -> claim(document).withObject("value").put("type", "colour"));
  }

  @Test
  void refusesNull() {
    assertRefused(document -> document.putNull("summary"));
    assertRefused(document -> claim(document).putNull("when"));
  }

  @Test
  void refusesAHeadingThatIsEmptyOrInNoLanguage() {
    assertRefused(document -> document.withObject("heading").removeAll());
    assertRefused(document -> document.put("heading", "Someone"));
    assertRefused(document -> document.withObject("heading").put("English", "Someone"));
  }

  @Test
  void refusesAnIdentifierInAnotherForm() {
    assertRefused(document -> document.put("id", "vlasov"));
    assertRefused(document -> claim(document).put("id", "s1"));
  }

  @Test
  void refusesAStandingThatNobodySigned() {
    assertRefused(document -> claim(document).withObject("standing").remove("signedBy"));
  }

  @Test
  void refusesParticularsThatDoNotFitTheKind() {
    assertRefused(document -> document.put("kind", "place"));
  }

  private void assertRefused(Consumer<ObjectNode> damage) {
    ObjectNode document = full();
    damage.accept(document);

    assertThat(problems(document)).as(document.toString()).isNotEmpty();
  }

  private static Set<ValidationMessage> problems(JsonNode document) {
    return RULES.validate(document);
  }

  private ObjectNode full() {
    return (ObjectNode) codec.tree(codec.write(codec.read(Samples.fullEntry())).bytes());
  }

  private static ObjectNode question(ObjectNode document) {
    return (ObjectNode) document.path("questions").path(0);
  }

  private static ObjectNode claim(ObjectNode document) {
    return (ObjectNode) question(document).path("claims").path(0);
  }

  private static JsonNode schema() {
    try {
      return new ObjectMapper().readTree(Path.of("../docs/entry.schema.json").toFile());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** All records and enums that a document is made of. */
  private static Set<Class<?>> types() {
    Set<Class<?>> found = new LinkedHashSet<>();
    gather(Entry.class, found);
    return found;
  }

  private static void gather(Type type, Set<Class<?>> found) {
    if (type instanceof ParameterizedType generic) {
      Arrays.stream(generic.getActualTypeArguments()).forEach(part -> gather(part, found));
      gather(generic.getRawType(), found);
    } else if (type instanceof Class<?> named && isPartOfDocuments(named) && found.add(named)) {
      parts(named).forEach(part -> gather(part, found));
    }
  }

  private static boolean isPartOfDocuments(Class<?> type) {
    return type.getName().startsWith("org.variorum.") && !IN_OTHER_FORM.contains(type);
  }

  private static Stream<Type> parts(Class<?> type) {
    if (type == Value.class) {
      return Arrays.stream(Value.class.getPermittedSubclasses());
    }
    return type.isRecord()
        ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getGenericType)
        : Stream.of();
  }

  private static String definitionOf(Class<?> type) {
    Class<?> outer = type.getDeclaringClass();
    String name = (outer == null ? "" : outer.getSimpleName()) + type.getSimpleName();
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private static Set<String> words(JsonNode definition, Class<?> type) {
    Set<String> words = new TreeSet<>();
    if (type.isEnum()) {
      definition.path("enum").forEach(word -> words.add(word.asText()));
    } else {
      definition.path("properties").fieldNames().forEachRemaining(words::add);
    }
    return words;
  }

  private static Set<String> expected(Class<?> type) {
    List<String> words = new ArrayList<>();
    if (type == Element.class) {
      Arrays.stream(Element.values()).map(Element::clause).forEach(words::add);
    } else if (type.isEnum()) {
      Arrays.stream(type.getEnumConstants()).map(EntrySchemaTest::code).forEach(words::add);
    } else if (type.isRecord()) {
      Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).forEach(words::add);
    }
    if (type.isRecord() && Value.class.isAssignableFrom(type)) {
      words.add("type");
    }
    return new TreeSet<>(words);
  }

  private static String code(Object constant) {
    return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
