package org.variorum.dissemination;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.variorum.claim.Figure;
import org.variorum.claim.Value;
import org.variorum.date.CalendarStyle;
import org.variorum.date.HistoricalDate;
import org.variorum.identifier.EntryId;
import org.variorum.language.Text;

/**
 * What answers are about, as RiC-O 1.1 has it: entries, dates, and things that have only a name.
 */
final class RicValues {
  private final Told told;

  RicValues(Told told) {
    this.told = told;
  }

  /** A value; of what visitors do not see only its words. */
  ObjectNode of(Value value) {
    if (value instanceof Value.OfDate of) {
      return date(of.date());
    }
    EntryId entry =
        value instanceof Value.OfPlace of
            ? of.entry()
            : value instanceof Value.OfEntry named ? named.entry() : null;
    ObjectNode node = entry != null && !told.heading(entry).isEmpty() ? link(entry) : object();
    if (value instanceof Value.OfFigure of) {
      count(node, of.figure());
    } else if (node.isEmpty()) {
      node.put("@type", value instanceof Value.OfPlace ? "rico:Place" : "rico:Thing");
    }
    ArrayNode names = node.putArray("rico:name");
    for (Text words : Words.value(value, told)) {
      names.add(literal(words));
    }
    return node;
  }

  /** The ontology has no place for the bounds of a number of anything; schema.org has. */
  private static void count(ObjectNode node, Figure figure) {
    node.putArray("@type").add("rico:Thing").add("schema:QuantitativeValue");
    if (figure.low() != null) {
      node.put("schema:minValue", plain(figure.low()));
    }
    if (figure.high() != null) {
      node.put("schema:maxValue", plain(figure.high()));
    }
    node.put("schema:unitText", figure.unit());
    if (figure.period() != null) {
      node.set("rico:isAssociatedWithDate", date(figure.period()));
    }
    if (figure.approximate()) {
      node.put("schema:description", "approximate");
    }
  }

  private static BigDecimal plain(BigDecimal number) {
    return new BigDecimal(number.toPlainString());
  }

  /** A date in words, which say its calendar, in EDTF, and how sure it is. */
  static ObjectNode date(HistoricalDate date) {
    ObjectNode node = object().put("@type", "rico:Date");
    node.put("rico:expressedDate", DateParts.of(date).words() + calendar(date.calendar()));
    node.put("rico:normalizedDateValue", date.edtf());
    List<String> sure =
        Stream.of(date.approximate() ? "approximate" : "", date.uncertain() ? "uncertain" : "")
            .filter(one -> !one.isEmpty())
            .toList();
    if (!sure.isEmpty()) {
      node.put("rico:dateQualifier", String.join(", ", sure));
    }
    return node;
  }

  private static String calendar(CalendarStyle style) {
    return switch (style) {
      case GREGORIAN -> "";
      case JULIAN -> ", written in the Julian calendar";
      case UNSTATED -> ", in which calendar is not stated";
    };
  }

  ObjectNode link(EntryId id) {
    return object().put("@id", told.house().entry(id));
  }

  static ObjectNode literal(Text words) {
    return object().put("@value", words.value()).put("@language", words.language());
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
