package org.variorum.curation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.citation.Citation;
import org.variorum.citation.Quotation;
import org.variorum.entry.Entry;
import org.variorum.identifier.LocalId;
import org.variorum.language.NoteMark;
import org.variorum.language.Texts;

/**
 * Citations that were typed into the texts of an entry and never became notes, as {@code [@unknown
 * 19]}. It looks through all texts wherever they stand, so that none is forgotten that is added to
 * the document later; but not at what a source itself says, which may have such signs.
 */
final class UnreadCitations {
  /** Java makes the components of a record anew for whoever asks. */
  private static final ClassValue<RecordComponent[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          return type.getRecordComponents();
        }
      };

  private final List<Unread> found = new ArrayList<>();

  /**
   * One of them.
   *
   * @param place the local id of the part in whose texts it stands, else what the document calls
   *     the text, as {@code body}
   * @param mark as it was typed
   */
  record Unread(String place, String mark) {}

  private UnreadCitations() {}

  /** The first of each text, in the order of the document. */
  static List<Unread> in(Entry entry) {
    UnreadCitations unread = new UnreadCitations();
    for (RecordComponent component : COMPONENTS.get(Entry.class)) {
      unread.look(held(component, entry), component.getName(), false);
    }
    return List.copyOf(unread.found);
  }

  private void look(@Nullable Object held, String place, boolean within) {
    if (held instanceof Texts texts) {
      texts.byLanguage().values().stream()
          .flatMap(text -> NoteMark.first(text).stream())
          .forEach(mark -> found.add(new Unread(place, mark)));
    } else if (held instanceof Iterable<?> several) {
      several.forEach(one -> look(one, place, within));
    } else if (held instanceof java.util.Map<?, ?> named) {
      named.values().forEach(one -> look(one, place, within));
    } else if (held instanceof Record part && !(held instanceof Quotation)) {
      lookInto(part, place, within);
    }
  }

  /** What is wrong with a citation of a claim is mended at the claim. */
  private void lookInto(Record part, String place, boolean within) {
    RecordComponent[] components = COMPONENTS.get(part.getClass());
    LocalId own = within && part instanceof Citation ? null : id(components, part);
    String nearest = own == null ? place : own.value();
    for (RecordComponent component : components) {
      look(held(component, part), nearest, within || own != null);
    }
  }

  private static @Nullable LocalId id(RecordComponent[] components, Record part) {
    return components.length > 0
            && components[0].getName().equals("id")
            && held(components[0], part) instanceof LocalId id
        ? id
        : null;
  }

  private static @Nullable Object held(RecordComponent component, Record part) {
    try {
      return component.getAccessor().invoke(part);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("Cannot read " + component, e);
    }
  }
}
