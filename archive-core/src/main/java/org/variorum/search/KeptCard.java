package org.variorum.search;

import java.util.List;
import java.util.Map;

/** What the index hands back of one entry. */
record KeptCard(String id, Map<IndexField, List<String>> values) {

  List<String> all(IndexField field) {
    return values.getOrDefault(field, List.of());
  }

  /** The first value of a field; empty if it has none. */
  String first(IndexField field) {
    List<String> all = all(field);
    return all.isEmpty() ? "" : all.get(0);
  }

  List<KeptForm> forms() {
    return all(IndexField.FORMS).stream().map(KeptForm::kept).toList();
  }
}
