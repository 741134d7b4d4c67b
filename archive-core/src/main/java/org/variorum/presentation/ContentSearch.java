package org.variorum.presentation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.variorum.identifier.EntryId;
import org.variorum.readingroom.TextPlace;
import org.variorum.textlayer.TextVersion;

/** Writes what was found in the texts of an entry, by the IIIF Content Search API 2.0 and 1.0. */
final class ContentSearch {
  /** How many places an answer names at most; the others are on further pages of it. */
  static final int PART = 200;

  private static final String CONTEXT = "http://iiif.io/api/search/%d/context.json";
  private static final String ONE = "http://iiif.io/api/search/1/search";

  private final Addresses addresses;
  private final EntryId entry;
  private final Asked asked;

  /**
   * What a viewer asks.
   *
   * @param version 2 or 1
   * @param from which place is the first of this answer, from 0
   * @param ignored names of parameters that the API knows and this archive does not heed
   */
  record Asked(int version, String words, int from, List<String> ignored) {}

  /** A place where words stand, in which text of which page. */
  record Found(Page page, TextVersion version, TextPlace place) {

    /** What stands before the words; nothing where a content notice covers the page. */
    String before() {
      String before = page.isUncovered() ? place.before() : "";
      return before.isEmpty() ? "" : before + " ";
    }

    /** What stands after them. */
    String after() {
      String after = page.isUncovered() ? place.after() : "";
      return after.isEmpty() ? "" : " " + after;
    }
  }

  /** A place with its name, which is the same in all answers to these words. */
  private record Match(Found found, String name) {}

  ContentSearch(Addresses addresses, EntryId entry, Asked asked) {
    this.addresses = addresses;
    this.entry = entry;
    this.asked = asked;
  }

  /** The services that a manifest names: viewers know either the one or the other. */
  static ArrayNode services(Addresses addresses, EntryId entry) {
    ObjectNode one =
        Json.object()
            .put("@context", CONTEXT.formatted(1))
            .put("@id", addresses.search(1, entry))
            .put("@type", "SearchService1")
            .put("profile", ONE);
    return Json.list(Json.thing(addresses.search(2, entry), "SearchService2"), one);
  }

  /** The answer in the version that was asked for. */
  ObjectNode of(List<Found> found) {
    int end = Math.min(found.size(), asked.from() + PART);
    List<Match> part =
        IntStream.range(asked.from(), end)
            .mapToObj(at -> new Match(found.get(at), address() + "#match-" + (at + 1)))
            .toList();
    return asked.version() == 1 ? one(part, found.size()) : two(part, found.size());
  }

  private ObjectNode two(List<Match> part, int total) {
    ObjectNode page = Json.object().put("@context", CONTEXT.formatted(2));
    page.put("id", address(asked.from())).put("type", "AnnotationPage");
    ignored(page);
    ObjectNode all = Json.thing(address() + "#all", "AnnotationCollection");
    all.put("total", total);
    all.set("first", Json.thing(address(0), "AnnotationPage"));
    all.set("last", Json.thing(address(last(total)), "AnnotationPage"));
    page.set("partOf", all);
    page.put("startIndex", asked.from());
    if (asked.from() + PART < total) {
      page.set("next", Json.thing(address(asked.from() + PART), "AnnotationPage"));
    }
    if (asked.from() > 0) {
      page.set("prev", Json.thing(address(Math.max(0, asked.from() - PART)), "AnnotationPage"));
    }
    page.set("items", Json.list(part.stream().map(this::match).toList()));
    ObjectNode around = Json.object().put("type", "AnnotationPage");
    around.set("items", Json.list(part.stream().map(ContentSearch::context).toList()));
    page.set("annotations", Json.list(around));
    return page;
  }

  private ObjectNode match(Match one) {
    ObjectNode match = Json.thing(one.name(), "Annotation");
    match.put("motivation", "supplementing");
    match.set("body", TextAnnotations.body(one.found().version(), one.found().place().exact()));
    return match.put("target", target(one.found()));
  }

  private static ObjectNode context(Match one) {
    ObjectNode context = Json.thing(one.name() + "-context", "Annotation");
    context.put("motivation", "contextualizing");
    ObjectNode words =
        Json.object()
            .put("type", "TextQuoteSelector")
            .put("prefix", one.found().before())
            .put("exact", one.found().place().exact())
            .put("suffix", one.found().after());
    ObjectNode target = Json.object().put("type", "SpecificResource").put("source", one.name());
    target.set("selector", Json.list(words));
    context.set("target", target);
    return context;
  }

  private ObjectNode one(List<Match> part, int total) {
    ObjectNode list = Json.object();
    list.putArray("@context")
        .add("http://iiif.io/api/presentation/2/context.json")
        .add(CONTEXT.formatted(1));
    list.put("@id", address(asked.from())).put("@type", "sc:AnnotationList");
    ObjectNode layer = Json.object().put("@type", "sc:Layer").put("total", total);
    ignored(layer);
    layer.put("first", address(0)).put("last", address(last(total)));
    list.set("within", layer);
    list.put("startIndex", asked.from());
    if (asked.from() + PART < total) {
      list.put("next", address(asked.from() + PART));
    }
    list.set("resources", Json.list(part.stream().map(this::resource).toList()));
    list.set("hits", Json.list(part.stream().map(ContentSearch::hit).toList()));
    return list;
  }

  private ObjectNode resource(Match one) {
    ObjectNode resource =
        Json.object()
            .put("@id", one.name())
            .put("@type", "oa:Annotation")
            .put("motivation", "sc:painting");
    resource.set(
        "resource",
        Json.object()
            .put("@type", "cnt:ContentAsText")
            .put("format", "text/plain")
            .put("chars", one.found().place().exact()));
    return resource.put("on", target(one.found()));
  }

  private static ObjectNode hit(Match one) {
    ObjectNode hit = Json.object().put("@type", "search:Hit");
    hit.putArray("annotations").add(one.name());
    return hit.put("match", one.found().place().exact())
        .put("before", one.found().before())
        .put("after", one.found().after());
  }

  private String target(Found one) {
    return new TextAnnotations(addresses, entry, one.page().object().id())
        .target(one.place().box());
  }

  private void ignored(ObjectNode answer) {
    if (!asked.ignored().isEmpty()) {
      ArrayNode names = answer.putArray("ignored");
      asked.ignored().forEach(names::add);
    }
  }

  private static int last(int total) {
    return Math.max(0, (total - 1) / PART * PART);
  }

  private String address(int from) {
    return from == 0 ? address() : address() + "&from=" + from;
  }

  private String address() {
    return addresses.search(asked.version(), entry)
        + "?q="
        + URLEncoder.encode(asked.words(), StandardCharsets.UTF_8);
  }
}
