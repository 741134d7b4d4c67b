package org.variorum.search;

import java.util.EnumMap;
import java.util.Map;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
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

/** Declares the fields of the index of names and fills them from a card. */
public final class NameCardBinder implements TypeBinder {

  @Override
  public void bind(TypeBindingContext context) {
    context.dependencies().useRootOnly();
    Map<NameField, IndexFieldReference<String>> fields = new EnumMap<>(NameField.class);
    for (NameField field : NameField.values()) {
      fields.put(
          field,
          context
              .indexSchemaElement()
              .field(field.code(), types -> type(types, field))
              .multiValued()
              .toReference());
    }
    context.bridge(NameCard.class, new Filling(fields));
  }

  private static StringIndexFieldTypeOptionsStep<?> type(
      IndexFieldTypeFactory types, NameField field) {
    StringIndexFieldTypeOptionsStep<?> text = types.asString();
    if (field.isKept()) {
      return text.searchable(Searchable.NO).projectable(Projectable.YES);
    }
    return field.isOrder()
        ? text.searchable(Searchable.NO).sortable(Sortable.YES)
        : text.norms(Norms.NO);
  }

  private record Filling(Map<NameField, IndexFieldReference<String>> fields)
      implements TypeBridge<NameCard> {
    @Override
    public void write(DocumentElement document, NameCard card, TypeBridgeWriteContext context) {
      card.values()
          .forEach(
              (field, values) ->
                  values.forEach(value -> document.addValue(fields.get(field), value)));
    }
  }
}
