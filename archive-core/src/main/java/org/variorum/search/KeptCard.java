package org.variorum.search;

import java.util.List;
import java.util.Map;

/** What the index hands back of one entry or question, with its forms ready to be compared. */
record KeptCard(String id, Map<IndexField, List<String>> values, List<KeptForm> forms)
    implements KeptCards.Card {

  static KeptCard of(String id, Map<IndexField, List<String>> values) {
    return new KeptCard(
        id,
        values,
        values.getOrDefault(IndexField.FORMS, List.of()).stream().map(KeptForm::kept).toList());
  }

  List<String> all(IndexField field) {
    return values.getOrDefault(field, List.of());
  }

  /** The first value of a field; empty if it has none. */
  String first(IndexField field) {
    List<String> all = all(field);
    return all.isEmpty() ? "" : all.get(0);
  }

  /** How long all of it is, forms counted twice. */
  @Override
  public int letters() {
    int letters = 0;
    for (Map.Entry<IndexField, List<String>> value : values.entrySet()) {
      int length = value.getValue().stream().mapToInt(String::length).sum();
      letters += value.getKey() == IndexField.FORMS ? 2 * length : length;
    }
    return letters;
  }
}
