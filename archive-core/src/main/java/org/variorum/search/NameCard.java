package org.variorum.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.resolver.KnownForm;
import org.variorum.resolver.KnownName;
import org.variorum.resolver.NameTerms;

/**
 * What the index of names keeps of an entry. It is apart from the cards of texts, so that looking a
 * name up reads small rows only.
 */
@SearchEntity
@Indexed(index = NameCard.INDEX)
@TypeBinding(binder = @TypeBinderRef(type = NameCardBinder.class))
final class NameCard {
  static final String INDEX = "names";

  private static final int LONGEST_KEY = 400;

  @DocumentId final String id;

  private final Map<NameField, Collection<String>> values = new EnumMap<>(NameField.class);

  private NameCard(String id) {
    this.id = id;
  }

  static NameCard of(Entry entry) {
    NameCard card = new NameCard(entry.id().value());
    KnownName name = KnownName.of(entry);
    int weight = Weight.of(entry);
    NameTerms.of(name)
        .forEach(
            (key, terms) ->
                card.values.put(
                    NameField.of(key),
                    terms.stream()
                        .map(term -> term.substring(0, Math.min(term.length(), LONGEST_KEY)))
                        .toList()));
    card.values.put(NameField.WEIGHT, List.of(Integer.toString(weight)));
    card.values.put(NameField.KIND, List.of(entry.kind().name()));
    card.values.put(NameField.NAME, List.of(kept(name, weight)));
    return card;
  }

  Map<NameField, Collection<String>> values() {
    return values;
  }

  private static String kept(KnownName name, int weight) {
    List<String> lines = new ArrayList<>(List.of(name.kind().name(), Integer.toString(weight)));
    name.forms().forEach(form -> lines.add(form.kept()));
    return String.join("\n", lines);
  }

  /** What the index handed back of a card. */
  record Read(String id, int weight, KnownName name, int letters) implements KeptCards.Card {
    /** What stands beside the letters of the smallest takes as much room as so many. */
    private static final int AT_LEAST = 60;

    static Read of(String id, String kept) {
      List<String> lines = kept.lines().toList();
      return new Read(
          id,
          Integer.parseInt(lines.get(1)),
          new KnownName(
              EntryKind.valueOf(lines.get(0)),
              lines.subList(2, lines.size()).stream().map(KnownForm::of).toList()),
          AT_LEAST + kept.length());
    }
  }
}
