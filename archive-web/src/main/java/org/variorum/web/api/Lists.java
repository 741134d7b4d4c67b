package org.variorum.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.OutsideId;
import org.variorum.readingroom.Catalogue;
import org.variorum.readingroom.Catalogue.Harvest;
import org.variorum.readingroom.Catalogue.Place;
import org.variorum.readingroom.QuestionRow;

/** Lists that are read page by page, each from where the one before ended. */
@ApplicationScoped
class Lists {
  private static final Pattern PLACE =
      Pattern.compile("([0-9TZ:.-]{20,35})~([0-9a-z]{8})(?:~([a-z][0-9]{1,7}))?");

  @Inject Catalogue catalogue;

  Told entries(ApiAsked asked) {
    String kind = asked.text("kind");
    return entries(
        asked,
        Arrays.stream(EntryKind.values())
            .filter(one -> one.code().equals(kind))
            .collect(Collectors.toSet()));
  }

  Told sources(ApiAsked asked) {
    return entries(asked, Set.of(EntryKind.SOURCE));
  }

  private Told entries(ApiAsked asked, Set<EntryKind> kinds) {
    int size = (int) asked.number("size");
    List<Catalogue.Entered> found = catalogue.entries(wanted(asked, kinds), asked.language());
    Json json = new Json(asked);
    ObjectNode list = Json.object();
    Json.array(
        list,
        "items",
        found.subList(0, Math.min(size, found.size())),
        one ->
            json.row(one.row())
                .put("edition", one.edition())
                .put("published", one.published().toString()));
    if (found.size() > size) {
      list.put("next", next(asked, found.get(size - 1).place()));
    }
    return Told.list(list);
  }

  Told questions(ApiAsked asked) {
    int size = (int) asked.number("size");
    String kind = asked.text("kind");
    Set<EntryKind> kinds =
        Arrays.stream(EntryKind.values())
            .filter(one -> one.code().equals(kind))
            .collect(Collectors.toSet());
    List<QuestionRow> found = catalogue.questions(wanted(asked, kinds), asked.language());
    Json json = new Json(asked);
    ObjectNode list = Json.object();
    Json.array(list, "items", found.subList(0, Math.min(size, found.size())), json::row);
    if (found.size() > size) {
      list.put("next", next(asked, place(found.get(size - 1))));
    }
    return Told.list(list);
  }

  Told bearing(ApiAsked asked) {
    Json json = new Json(asked);
    ObjectNode list = Json.object();
    Json.array(
        list,
        "items",
        OutsideId.of(asked.text("file"), asked.text("identifier"))
            .map(known -> catalogue.bearing(known, asked.language()))
            .orElse(List.of()),
        json::row);
    return Told.list(list);
  }

  /** One more than asked for tells whether there are more. */
  private static Harvest wanted(ApiAsked asked, Set<EntryKind> kinds) {
    return new Harvest(
        kinds,
        asked.moment("changed-since").orElse(null),
        after(asked),
        asked.text("order").equals("newest"),
        (int) asked.number("size") + 1);
  }

  private static Place place(QuestionRow row) {
    String[] steps = row.path().split("/", -1);
    return new Place(row.changed(), steps[2], steps[4]);
  }

  private static @Nullable Place after(ApiAsked asked) {
    String text = asked.text("after");
    if (text.isEmpty()) {
      return null;
    }
    Matcher place = PLACE.matcher(text);
    if (!place.matches()) {
      throw asked.wrong("after", "api.wrong.place");
    }
    try {
      String part = place.group(3) == null ? "" : place.group(3);
      return new Place(Instant.parse(place.group(1)), place.group(2), part);
    } catch (DateTimeParseException e) {
      throw asked.wrong("after", "api.wrong.place");
    }
  }

  private static String next(ApiAsked asked, Place place) {
    String part = place.part().isEmpty() ? "" : "~" + place.part();
    return next(asked, "after", place.when() + "~" + place.id() + part);
  }

  /** The same that was asked, from another place on. */
  static String next(ApiAsked asked, String name, String value) {
    Map<String, String> query = new TreeMap<>();
    asked.operation().parameters().stream()
        .filter(one -> !one.inPath() && !asked.text(one.name()).isEmpty())
        .filter(one -> !asked.text(one.name()).equals(one.otherwise()))
        .forEach(one -> query.put(one.name(), asked.text(one.name())));
    query.put(name, value);
    query.put("lang", asked.language());
    String path = asked.operation().path().replace("{id}", asked.text("id"));
    return asked.self(path)
        + query.entrySet().stream()
            .map(
                one ->
                    one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&", "?", ""));
  }
}
