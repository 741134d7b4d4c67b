package org.variorum.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.authority.Authority;
import org.variorum.date.CalendarStyle;
import org.variorum.date.HistoricalDate;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;

/**
 * The dates of existence, which an entry has once, for lists. A record that gives others states
 * when somebody was born and died; where the entry's own contradicts that, it is stated as well, so
 * that both can be seen.
 */
final class Dates {
  private final Entry kept;
  private final Brought brought;
  private final ObjectNode here;
  private final ObjectNode said;
  private final JsonNode then;

  /**
   * @param here the entry
   * @param said the record, its parts named as it names them
   * @param then the record as it came last
   */
  Dates(Entry kept, Brought brought, ObjectNode here, ObjectNode said, JsonNode then) {
    this.kept = kept;
    this.brought = brought;
    this.here = here;
    this.said = said;
    this.then = then;
  }

  /** States in each of the three what they say in their dates for lists, where that is wanted. */
  void state() {
    String from = from(kept.kind());
    String to = to(kept.kind());
    if (from.isEmpty()) {
      return;
    }
    HistoricalDate now = exists(kept);
    HistoricalDate brings = exists(brought.said());
    HistoricalDate before = brought.before() == null ? null : exists(brought.before());
    boolean mine = brought.own() || brought.dating();
    boolean follows = mine && Objects.equals(now, before);
    boolean fills = now == null && answers(here, from).isEmpty() && answers(here, to).isEmpty();
    if (brings != null && !brings.equals(before) && (follows || fills)) {
      here.withObject("/particulars/authority")
          .set("exists", said.path("particulars").path("authority").path("exists"));
    } else {
      state(from, start(now), start(brings), start(before));
      state(to, end(now), end(brings), end(before));
    }
    contradict(from, start(now));
    contradict(to, end(now));
  }

  /** By what {@code exists} is asked as a question; empty where it is not. */
  static String from(EntryKind kind) {
    return kind == EntryKind.PERSON ? "born" : kind == EntryKind.CORPORATE_BODY ? "founded" : "";
  }

  static String to(EntryKind kind) {
    return kind == EntryKind.PERSON ? "died" : kind == EntryKind.CORPORATE_BODY ? "dissolved" : "";
  }

  static @Nullable HistoricalDate exists(Entry entry) {
    Authority authority = entry.particulars().authority();
    return authority == null ? null : authority.exists();
  }

  static @Nullable HistoricalDate start(@Nullable HistoricalDate exists) {
    return exists == null || !exists.edtf().contains("/")
        ? exists
        : exists.beginning().orElse(null);
  }

  static @Nullable HistoricalDate end(@Nullable HistoricalDate exists) {
    return Optional.ofNullable(exists).flatMap(HistoricalDate::end).orElse(null);
  }

  private void state(
      String property,
      @Nullable HistoricalDate now,
      @Nullable HistoricalDate brings,
      @Nullable HistoricalDate before) {
    boolean asked = !answers(here, property).isEmpty();
    if (brings != null && (asked || !same(brings, now)) && answers(said, property).isEmpty()) {
      claim(said, property, brings, brought.file());
    }
    if (before != null && then instanceof ObjectNode was && answers(was, property).isEmpty()) {
      claim(was, property, before, brought.file());
    }
  }

  /** What stands in the entry for lists is stated where the record says something else. */
  private void contradict(String property, @Nullable HistoricalDate now) {
    if (now == null || !answers(here, property).isEmpty()) {
      return;
    }
    List<HistoricalDate> before = answers(then, property);
    boolean rival =
        answers(said, property).stream()
            .anyMatch(date -> !date.compatibleWith(now) && before.stream().noneMatch(date::equals));
    if (rival) {
      claim(here, property, now, brought.standing());
    }
  }

  private static List<HistoricalDate> answers(JsonNode entry, String property) {
    return questions(entry, property)
        .flatMap(Shape.CLAIMS::of)
        .filter(claim -> !claim.path("standing").path("kind").asText().equals("refuted"))
        .map(claim -> claim.path("value").path("date"))
        .flatMap(date -> date(date).stream())
        .toList();
  }

  private static Stream<JsonNode> questions(JsonNode entry, String property) {
    return Shape.QUESTIONS
        .of(entry)
        .filter(question -> question.path("property").asText().equals(property));
  }

  private static Optional<HistoricalDate> date(JsonNode node) {
    String edtf = node.isTextual() ? node.asText() : node.path("edtf").asText();
    String calendar = node.path("calendar").asText("gregorian").toUpperCase(Locale.ROOT);
    return edtf.isEmpty()
        ? Optional.empty()
        : Optional.of(new HistoricalDate(edtf, CalendarStyle.valueOf(calendar), null, null));
  }

  private static boolean same(HistoricalDate one, @Nullable HistoricalDate other) {
    return other != null && one.edtf().equals(other.edtf()) && one.calendar() == other.calendar();
  }

  private static void claim(
      ObjectNode entry, String property, HistoricalDate date, Brought.Cited source) {
    Numbers numbers = new Numbers(entry);
    ObjectNode question =
        questions(entry, property)
            .filter(one -> !one.has("wording"))
            .findFirst()
            .map(ObjectNode.class::cast)
            .orElseGet(
                () ->
                    entry
                        .withArray("/questions")
                        .addObject()
                        .put("id", numbers.next("q"))
                        .put("property", property));
    ObjectNode claim = question.withArray("/claims").addObject().put("id", numbers.next("c"));
    claim.putObject("value").put("type", "date").set("date", written(date));
    claim.putArray("citations").add(Cites.citation(numbers.next("s"), source));
  }

  private static ObjectNode written(HistoricalDate date) {
    ObjectNode written = JsonNodeFactory.instance.objectNode().put("edtf", date.edtf());
    if (date.calendar() != CalendarStyle.GREGORIAN) {
      written.put("calendar", date.calendar().name().toLowerCase(Locale.ROOT));
    }
    if (date.asWritten() != null) {
      written.put("asWritten", date.asWritten());
    }
    return written;
  }
}
