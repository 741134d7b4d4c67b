package org.variorum.description;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.date.HistoricalDate;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;

/**
 * A unit of description, by ISAD(G). Its title is the entry's heading. What a higher level says is
 * not repeated here: readers are shown it as inherited.
 *
 * @param parent the unit it is part of; absent for a fonds or collection
 * @param position its place among its siblings, ascending; a fraction where it was put between two
 * @param levelName what the house calls the level, as «дело»
 * @param institution who keeps it; inherited
 * @param creators entries of those who made it (3.2.1)
 * @param elements the other elements; those nobody filled in are missing
 */
public record Description(
    @Nullable EntryId parent,
    double position,
    Level level,
    Texts levelName,
    @Nullable ReferenceCode code,
    List<ReferenceCode> formerCodes,
    @Nullable HistoricalDate dates,
    @Nullable EntryId institution,
    List<EntryId> creators,
    Map<Element, Texts> elements) {

  public Description {
    formerCodes = List.copyOf(formerCodes);
    creators = List.copyOf(creators);
    EnumMap<Element, Texts> kept = new EnumMap<>(Element.class);
    elements.forEach((element, texts) -> keep(kept, element, texts));
    elements = Collections.unmodifiableMap(kept);
  }

  private static void keep(Map<Element, Texts> kept, Element element, Texts texts) {
    if (!texts.isEmpty()) {
      kept.put(element, texts);
    }
  }

  /** The same elsewhere in the tree: under that unit, or under none. */
  public Description placed(@Nullable EntryId under, double at) {
    return new Description(
        under, at, level, levelName, code, formerCodes, dates, institution, creators, elements);
  }

  /** The same at another level. */
  public Description at(Level changed) {
    return new Description(
        parent,
        position,
        changed,
        levelName,
        code,
        formerCodes,
        dates,
        institution,
        creators,
        elements);
  }

  /** The same, kept by another institution; by none of its own if it is null. */
  public Description keptBy(@Nullable EntryId changed) {
    return new Description(
        parent, position, level, levelName, code, formerCodes, dates, changed, creators, elements);
  }

  /** The same with other texts. */
  public Description saying(Map<Element, Texts> changed) {
    return new Description(
        parent,
        position,
        level,
        levelName,
        code,
        formerCodes,
        dates,
        institution,
        creators,
        changed);
  }

  /** The same without what is kept for the staff. */
  public Description forReaders() {
    Map<Element, Texts> told = new EnumMap<>(Element.class);
    elements.forEach(
        (element, texts) -> {
          if (!element.isWithheld()) {
            told.put(element, texts);
          }
        });
    return new Description(
        parent, position, level, levelName, code, formerCodes, dates, institution, creators, told);
  }

  /** The same with its texts left out, of which only is said that they are there. */
  public Description inOutline() {
    Map<Element, Texts> outline = new EnumMap<>(Element.class);
    elements.keySet().forEach(element -> outline.put(element, Texts.english(element.name())));
    return new Description(
        parent,
        position,
        level,
        levelName,
        code,
        formerCodes,
        dates,
        institution,
        creators,
        outline);
  }

  public Texts element(Element element) {
    return elements.getOrDefault(element, Texts.NONE);
  }
}
