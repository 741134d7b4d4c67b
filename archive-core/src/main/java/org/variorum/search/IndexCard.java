package org.variorum.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.ObjectId;

/** What the index keeps of one entry, of one question of an entry, or of one of its pages. */
@SearchEntity
@Indexed(index = IndexCard.INDEX)
@TypeBinding(binder = @TypeBinderRef(type = IndexCardBinder.class))
final class IndexCard {
  static final String INDEX = "entries";

  /** Longer keywords than this are cut: an index key has a bound, and nobody types more. */
  private static final int LONGEST_KEY = 400;

  /** Parts the question from the entry in the id of a question's card. */
  private static final String JOINT = "-";

  /** Parts the page from the entry in the id of a page's card. */
  private static final String LEAF = "+";

  @DocumentId final String id;

  private final Map<IndexField, List<String>> values = new EnumMap<>(IndexField.class);

  private @Nullable NameCard names;

  IndexCard(String id) {
    this.id = id;
  }

  static IndexCard of(EntryId entry) {
    return new IndexCard(entry.value()).ownedBy(entry);
  }

  static IndexCard of(EntryId entry, LocalId question) {
    return new IndexCard(entry.value() + JOINT + question.value()).ownedBy(entry);
  }

  static IndexCard of(EntryId entry, ObjectId page) {
    return new IndexCard(entry.value() + LEAF + page.value()).ownedBy(entry);
  }

  private IndexCard ownedBy(EntryId entry) {
    put(IndexField.OWNER, entry.value());
    return this;
  }

  /** With the card of an entry goes that of its names. */
  void goWith(NameCard card) {
    names = card;
  }

  Optional<NameCard> names() {
    return Optional.ofNullable(names);
  }

  /** The page whose card goes by that id. */
  static ObjectId page(String id) {
    return new ObjectId(id.substring(id.indexOf(LEAF) + 1));
  }

  /** The entry whose card, or whose question's or page's card, goes by that id. */
  static EntryId entry(String id) {
    int joint = Math.max(id.indexOf(JOINT), id.indexOf(LEAF));
    return new EntryId(joint < 0 ? id : id.substring(0, joint));
  }

  /** The question whose card goes by that id; null if it is an entry's. */
  static @Nullable LocalId question(String id) {
    int joint = id.indexOf(JOINT);
    return joint < 0 ? null : new LocalId(id.substring(joint + 1));
  }

  void put(IndexField field, String value) {
    if (!value.isBlank()) {
      values.computeIfAbsent(field, none -> new ArrayList<>()).add(fitting(field, value));
    }
  }

  void putAll(IndexField field, Collection<String> all) {
    all.forEach(value -> put(field, value));
  }

  /** Takes some fields over from the card of its entry. */
  void takeOver(IndexCard entry, Collection<IndexField> fields) {
    fields.forEach(field -> putAll(field, entry.values(field)));
  }

  private static String fitting(IndexField field, String value) {
    return switch (field.use()) {
      case MATCHED, COUNTED, FOLLOWED, SORTED ->
          value.substring(0, Math.min(value.length(), LONGEST_KEY));
      case KEPT, TEXT, SPELT, POINT -> value;
    };
  }

  Map<IndexField, List<String>> values() {
    return values;
  }

  List<String> values(IndexField field) {
    return values.getOrDefault(field, List.of());
  }
}
