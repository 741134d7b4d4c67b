package org.variorum.bulk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.description.Description;
import org.variorum.description.Element;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.entry.Particulars;
import org.variorum.language.MalformedTextException;
import org.variorum.language.Texts;

/**
 * A text that entries have in several languages.
 *
 * @param code {@code heading}, {@code summary}, {@code body}, or an element of ISAD(G) by its name
 */
public record TextField(String code) {
  public static final TextField HEADING = new TextField("heading");
  public static final TextField SUMMARY = new TextField("summary");
  public static final TextField BODY = new TextField("body");

  public TextField {
    if (!code.matches("heading|summary|body") && element(code).isEmpty()) {
      throw new MalformedTextException("Not a text of entries: '" + code + "'");
    }
  }

  public static TextField of(Element element) {
    return new TextField(element.name());
  }

  /** All there are. */
  public static List<TextField> all() {
    List<TextField> all = new ArrayList<>(List.of(HEADING, SUMMARY, BODY));
    all.addAll(Stream.of(Element.values()).map(TextField::of).toList());
    return all;
  }

  private static Optional<Element> element(String code) {
    return Stream.of(Element.values()).filter(one -> one.name().equals(code)).findFirst();
  }

  /** Whether such an entry can have it. */
  public boolean isOf(EntryKind kind) {
    return element(code).isEmpty() || kind == EntryKind.UNIT;
  }

  /** What the entry says there; nothing if it does not have it. */
  public Texts in(Entry entry) {
    return switch (code) {
      case "heading" -> entry.heading();
      case "summary" -> entry.summary();
      case "body" -> entry.body();
      default -> element(entry).element(Element.valueOf(code));
    };
  }

  private static Description element(Entry entry) {
    Description unit = entry.particulars().description();
    return unit == null ? UnitEdit.blank() : unit;
  }

  /** The entry saying this there. */
  public Entry changed(Entry entry, Texts texts) {
    return switch (code) {
      case "heading" -> headed(entry, texts);
      case "summary" -> entry.summarised(texts);
      case "body" -> entry.told(texts, entry.notes());
      default -> described(entry, texts);
    };
  }

  private static Entry headed(Entry entry, Texts texts) {
    if (texts.isEmpty()) {
      throw new UnfitEntryException(BulkWhy.NO_HEADING, "");
    }
    return entry.headed(texts);
  }

  private Entry described(Entry entry, Texts texts) {
    Description unit = element(entry);
    Map<Element, Texts> elements = new EnumMap<>(Element.class);
    elements.putAll(unit.elements());
    elements.put(Element.valueOf(code), texts);
    return entry.with(Particulars.of(unit.saying(elements)));
  }
}
