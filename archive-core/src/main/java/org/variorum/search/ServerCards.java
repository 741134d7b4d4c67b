package org.variorum.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.hibernate.search.engine.backend.types.dsl.StringIndexFieldTypeOptionsStep;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/**
 * The fields of the index on a server: the same, but what is taken apart into words is written as
 * {@link WrittenTerms}, beside the text where that is handed back.
 */
final class ServerCards {
  private ServerCards() {}

  static void bind(TypeBindingContext context) {
    Map<IndexField, IndexFieldReference<String>> whole = new EnumMap<>(IndexField.class);
    Map<IndexField, IndexFieldReference<String>> terms = new EnumMap<>(IndexField.class);
    Map<IndexField, BiConsumer<DocumentElement, String>> points = new EnumMap<>(IndexField.class);
    for (IndexField field : IndexField.values()) {
      if (field.use() == IndexField.Use.POINT) {
        points.put(field, IndexCardBinder.point(context, field));
      } else if (field.use() != IndexField.Use.SPELT) {
        whole.put(
            field,
            context
                .indexSchemaElement()
                .field(field.code(), types -> type(types, field))
                .multiValued()
                .toReference());
      }
      if (field.isWords()) {
        terms.put(
            field,
            context
                .indexSchemaElement()
                .field(field.termsCode(), types -> types.asString().analyzer(ServerAnalysis.TERMS))
                .toReference());
      }
    }
    context.bridge(IndexCard.class, new Filling(whole, terms, points));
  }

  private static StringIndexFieldTypeOptionsStep<?> type(
      IndexFieldTypeFactory types, IndexField field) {
    return field.use() == IndexField.Use.TEXT
        ? types.asString().analyzer(ServerAnalysis.NOTHING).projectable(Projectable.YES)
        : IndexCardBinder.type(types, field);
  }

  private record Filling(
      Map<IndexField, IndexFieldReference<String>> whole,
      Map<IndexField, IndexFieldReference<String>> terms,
      Map<IndexField, BiConsumer<DocumentElement, String>> points)
      implements TypeBridge<IndexCard> {

    @Override
    public void write(DocumentElement document, IndexCard card, TypeBridgeWriteContext context) {
      card.values().forEach((field, values) -> write(document, field, values));
    }

    private void write(DocumentElement document, IndexField field, List<String> values) {
      IndexFieldReference<String> kept = whole.get(field);
      if (kept != null) {
        values.forEach(value -> document.addValue(kept, value));
      }
      BiConsumer<DocumentElement, String> point = points.get(field);
      if (point != null) {
        values.forEach(value -> point.accept(document, value));
      }
      IndexFieldReference<String> taken = terms.get(field);
      if (taken != null) {
        document.addValue(taken, WrittenTerms.of(Analysis.named(field.analyzer()), values));
      }
    }
  }
}
