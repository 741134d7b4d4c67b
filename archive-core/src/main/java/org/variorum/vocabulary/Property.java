package org.variorum.vocabulary;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.language.Texts;

/**
 * Something that can be asked of an entry. Properties are data: an archive adds its own.
 *
 * @param kinds codes of the kinds of entry that it is asked of; empty for all
 * @param question the question in words, as "When was this person born?"
 * @param label the short name of the answer, as "Born"
 * @param order where it stands among the facts of an entry; ascending
 * @param keyFact whether it belongs to the few facts at the head of an entry
 * @param sensitive whether its answers are on crime, politics or health, so that they want a basis
 *     where a person may be living
 * @param crime whether its answers are on crimes, so that two people have to have them in hand
 * @param where the code of the property that tells where it was what this one dates, as {@code
 *     birth-place} of {@code born}; absent where none does
 * @param mappings what it is elsewhere, by standard: {@code isad}, {@code isaar}, {@code rico},
 *     {@code schema}
 */
public record Property(
    String code,
    ValueType valueType,
    List<String> kinds,
    Answers answers,
    Texts question,
    Texts label,
    int order,
    boolean keyFact,
    boolean sensitive,
    boolean crime,
    @Nullable String where,
    Map<String, String> mappings) {

  public Property {
    kinds = List.copyOf(kinds);
    mappings = Map.copyOf(mappings);
  }

  public boolean isAskedOf(String kind) {
    return kinds.isEmpty() || kinds.contains(kind);
  }
}
