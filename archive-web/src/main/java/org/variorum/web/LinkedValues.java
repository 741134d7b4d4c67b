package org.variorum.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.date.CalendarStyle;
import org.variorum.date.DateText;
import org.variorum.date.HistoricalDate;
import org.variorum.readingroom.CountView;
import org.variorum.readingroom.ExactView;
import org.variorum.readingroom.LinkView;
import org.variorum.readingroom.ValueView;

/**
 * What a claim states, as schema.org has it ({@code mainEntity}): words, a date as EDTF, or a
 * number with its bounds; what belongs to it stands beside it ({@code valueReference}). What
 * schema.org has for times tells nothing of how sure they are, so that only those stand there that
 * are sure.
 */
final class LinkedValues {
  private static final String BESIDE = "valueReference";

  private final LinkedWords words;

  LinkedValues(LinkedWords words) {
    this.words = words;
  }

  /**
   * Says in a claim what it states.
   *
   * @param label what it answers, as "Born"
   */
  void put(ObjectNode claim, String label, ValueView value) {
    ExactView exact = value.exact();
    ObjectNode stated = LinkedWords.node("PropertyValue");
    LinkedWords.put(stated, "name", label);
    HistoricalDate date = exact.date();
    if (exact.count() != null) {
      stated.set("value", count(exact.count()));
    } else if (date != null) {
      stated.put("value", date.edtf());
      LinkedWords.add(stated, BESIDE, beside(date));
    } else {
      LinkedWords.put(stated, "value", value.words());
    }
    claim.set("mainEntity", stated);
    if (exact.type().equals("text") || exact.type().equals("name")) {
      LinkedWords.put(claim, "inLanguage", value.words().lang());
    }
    Optional.ofNullable(date == null ? exact.held() : date)
        .flatMap(LinkedValues::sure)
        .ifPresent(time -> claim.put("temporalCoverage", time));
    lead(claim, value);
  }

  /** Where it leads to, if visitors see that; a place also in words. */
  private void lead(ObjectNode claim, ValueView value) {
    LinkView link = new LinkView(value.path(), value.words().text(), value.words().lang());
    if (value.exact().type().equals("place")) {
      claim.set("spatialCoverage", words.linked("Place", link));
    } else if (!value.exact().kind().isEmpty()) {
      claim.set("mentions", words.linked(type(value.exact().kind()), link));
    }
  }

  private static String type(String kind) {
    return switch (kind) {
      case "person" -> "Person";
      case "corporate-body" -> "Organization";
      case "institution" -> "ArchiveOrganization";
      case "event" -> "Event";
      case "place" -> "Place";
      case "topic" -> "DefinedTerm";
      case "story" -> "Article";
      case "source" -> "CreativeWork";
      case "unit" -> "ArchiveComponent";
      default -> "Thing";
    };
  }

  private static ObjectNode count(CountView count) {
    ObjectNode node = LinkedWords.node("QuantitativeValue");
    if (count.single() != null) {
      node.put("value", count.single());
    }
    if (count.low() != null) {
      node.put("minValue", count.low());
    }
    if (count.high() != null) {
      node.put("maxValue", count.high());
    }
    LinkedWords.put(node, "unitText", count.unit());
    List<ObjectNode> beside = new ArrayList<>();
    add(beside, "counted", count.counted());
    add(beside, "area", count.area());
    add(beside, "period", count.period());
    if (count.approximate()) {
      beside.add(property("approximate").put("value", true));
    }
    LinkedWords.add(node, BESIDE, beside);
    return node;
  }

  private static List<ObjectNode> beside(HistoricalDate date) {
    List<ObjectNode> beside = new ArrayList<>();
    if (date.calendar() != CalendarStyle.GREGORIAN) {
      add(beside, "calendar", date.calendar() == CalendarStyle.JULIAN ? "julian" : "unstated");
    }
    if (date.approximate()) {
      beside.add(property("approximate").put("value", true));
    }
    if (date.uncertain()) {
      beside.add(property("uncertain").put("value", true));
    }
    add(beside, "as written", date.asWritten() == null ? "" : date.asWritten());
    return beside;
  }

  private static void add(List<ObjectNode> beside, String called, String value) {
    if (!value.isEmpty()) {
      ObjectNode node = property(called);
      LinkedWords.put(node, "value", value);
      beside.add(node);
    }
  }

  private static ObjectNode property(String called) {
    return LinkedWords.node("PropertyValue").put("name", called);
  }

  /**
   * A day, month or year, or a span of them; open ends are told, unknown ones nothing is told of.
   */
  static Optional<String> sure(HistoricalDate date) {
    if (date.approximate() || date.uncertain()) {
      return Optional.empty();
    }
    Optional<String> from = date.beginning().flatMap(DateText::machineValue);
    Optional<String> to = date.end().flatMap(DateText::machineValue);
    if (from.isPresent() || to.isPresent()) {
      boolean begins = from.isPresent() || date.days().earliest() == Long.MIN_VALUE;
      boolean ends = to.isPresent() || date.days().latest() == Long.MAX_VALUE;
      return begins && ends
          ? Optional.of(from.orElse("..") + "/" + to.orElse(".."))
          : Optional.empty();
    }
    return DateText.machineValue(date);
  }
}
