package org.variorum.search;

import java.util.EnumMap;
import java.util.Map;
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
    Map<IndexField, IndexFieldReference<String>> fields = new EnumMap<>(IndexField.class);
    for (IndexField field : IndexField.values()) {
      fields.put(
          field,
          context
              .indexSchemaElement()
              .field(field.code(), types -> type(types, field))
              .multiValued()
              .toReference());
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

  static StringIndexFieldTypeOptionsStep<?> type(IndexFieldTypeFactory types, IndexField field) {
    StringIndexFieldTypeOptionsStep<?> text = types.asString();
    return switch (field.use()) {
      case KEPT -> text.searchable(Searchable.NO).projectable(Projectable.YES);
      case MATCHED -> text.norms(Norms.NO);
      case COUNTED -> text.norms(Norms.NO).aggregable(Aggregable.YES);
      case SORTED -> text.searchable(Searchable.NO).sortable(Sortable.YES);
      case TEXT -> text.analyzer(field.analyzer()).projectable(Projectable.YES);
      case SPELT -> text.analyzer(field.analyzer());
    };
  }

  private record Filling(Map<IndexField, IndexFieldReference<String>> fields)
      implements TypeBridge<IndexCard> {
    @Override
    public void write(DocumentElement document, IndexCard card, TypeBridgeWriteContext context) {
      card.values()
          .forEach(
              (field, values) ->
                  values.forEach(value -> document.addValue(fields.get(field), value)));
    }
  }
}
