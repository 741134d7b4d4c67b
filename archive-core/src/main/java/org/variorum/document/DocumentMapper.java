package org.variorum.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.variorum.claim.Value;

/**
 * How records become JSON here: components by their names, enums in lower case with hyphens, what
 * is empty or stands at its default left out; unknown fields, null and duplicate keys refused.
 */
final class DocumentMapper {

  private DocumentMapper() {}

  static JsonMapper make() {
    return JsonMapper.builder(
            JsonFactory.builder().streamReadConstraints(DocumentCodec.limits()).build())
        .annotationIntrospector(new RecordRules())
        .addModule(new ValueForms())
        .addMixIn(Value.class, ValueByType.class)
        .defaultPropertyInclusion(
            JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
            DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
            DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .withCoercionConfigDefaults(
            empty -> empty.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .build();
  }

  /** The field {@code type} says what kind of value it is. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Value.OfDate.class, name = "date"),
    @JsonSubTypes.Type(value = Value.OfPlace.class, name = "place"),
    @JsonSubTypes.Type(value = Value.OfFigure.class, name = "figure"),
    @JsonSubTypes.Type(value = Value.OfName.class, name = "name"),
    @JsonSubTypes.Type(value = Value.OfEntry.class, name = "entry"),
    @JsonSubTypes.Type(value = Value.OfText.class, name = "text"),
    @JsonSubTypes.Type(value = Value.OfAbsence.class, name = "absence"),
  })
  interface ValueByType {}
}
