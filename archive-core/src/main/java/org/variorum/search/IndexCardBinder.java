package org.variorum.search;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.hibernate.search.engine.backend.types.dsl.StringIndexFieldTypeOptionsStep;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.hibernate.search.util.common.SearchException;

/** Declares the fields of the index and fills them from a card. */
public final class IndexCardBinder implements TypeBinder {

  @Override
  public void bind(TypeBindingContext context) {
    context.dependencies().useRootOnly();
    if (isOnServer(context)) {
      ServerCards.bind(context);
      return;
    }
    Map<IndexField, BiConsumer<DocumentElement, String>> fields = new EnumMap<>(IndexField.class);
    for (IndexField field : IndexField.values()) {
      fields.put(
          field,
          field.use() == IndexField.Use.POINT ? point(context, field) : text(context, field));
    }
    context.bridge(IndexCard.class, new Filling(fields));
  }

  /** There is no other way to learn which back end it is. */
  private static boolean isOnServer(TypeBindingContext context) {
    try {
      context.typeFactory().extension(ElasticsearchExtension.get());
      return true;
    } catch (SearchException itIsLucene) {
      return false;
    }
  }

  private static BiConsumer<DocumentElement, String> text(
      TypeBindingContext context, IndexField field) {
    IndexFieldReference<String> reference =
        context
            .indexSchemaElement()
            .field(field.code(), types -> type(types, field))
            .multiValued()
            .toReference();
    return (document, value) -> document.addValue(reference, value);
  }

  static BiConsumer<DocumentElement, String> point(TypeBindingContext context, IndexField field) {
    IndexFieldReference<GeoPoint> reference =
        context
            .indexSchemaElement()
            .field(
                field.code(),
                types -> types.asGeoPoint().projectable(Projectable.YES).sortable(Sortable.YES))
            .toReference();
    return (document, value) -> document.addValue(reference, GlobePoint.read(value));
  }

  static StringIndexFieldTypeOptionsStep<?> type(IndexFieldTypeFactory types, IndexField field) {
    StringIndexFieldTypeOptionsStep<?> text = types.asString();
    return switch (field.use()) {
      case KEPT -> text.searchable(Searchable.NO).projectable(Projectable.YES);
      case MATCHED -> text.norms(Norms.NO);
      case FOLLOWED -> text.norms(Norms.NO).projectable(Projectable.YES);
      case COUNTED -> text.norms(Norms.NO).aggregable(Aggregable.YES);
      case SORTED -> text.searchable(Searchable.NO).sortable(Sortable.YES);
      case TEXT -> text.analyzer(field.analyzer()).projectable(Projectable.YES);
      case SPELT -> text.analyzer(field.analyzer());
      case POINT -> throw new IllegalArgumentException(field + " is no text");
    };
  }

  private record Filling(Map<IndexField, BiConsumer<DocumentElement, String>> fields)
      implements TypeBridge<IndexCard> {
    @Override
    public void write(DocumentElement document, IndexCard card, TypeBridgeWriteContext context) {
      card.values()
          .forEach(
              (field, values) ->
                  values.forEach(
                      value -> Objects.requireNonNull(fields.get(field)).accept(document, value)));
    }
  }
}
