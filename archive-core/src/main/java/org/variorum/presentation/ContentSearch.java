package org.variorum.presentation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
  record Found(Page page, TextVersion version, TextPlace place) {}

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
    List<Found> part = asked.from() >= end ? List.of() : found.subList(asked.from(), end);
    return asked.version() == 1 ? one(part, found.size()) : two(part, found.size());
  }

  private ObjectNode two(List<Found> part, int total) {
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
    page.set("items", Json.list(part.stream().map(one -> match(one, part)).toList()));
    ObjectNode around = Json.object().put("type", "AnnotationPage");
    around.set("items", Json.list(part.stream().map(one -> context(one, part)).toList()));
    page.set("annotations", Json.list(around));
    return page;
  }

  private ObjectNode match(Found one, List<Found> part) {
    ObjectNode match = Json.thing(name(one, part), "Annotation");
    match.put("motivation", "supplementing");
    match.set("body", TextAnnotations.body(one.version(), one.place().exact()));
    return match.put("target", target(one));
  }

  private ObjectNode context(Found one, List<Found> part) {
    ObjectNode context = Json.thing(name(one, part) + "-context", "Annotation");
    context.put("motivation", "contextualizing");
    ObjectNode words =
        Json.object()
            .put("type", "TextQuoteSelector")
            .put("prefix", before(one))
            .put("exact", one.place().exact())
            .put("suffix", after(one));
    ObjectNode target =
        Json.object().put("type", "SpecificResource").put("source", name(one, part));
    target.set("selector", Json.list(words));
    context.set("target", target);
    return context;
  }

  private ObjectNode one(List<Found> part, int total) {
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
    list.set("resources", Json.list(part.stream().map(found -> resource(found, part)).toList()));
    list.set("hits", Json.list(part.stream().map(found -> hit(found, part)).toList()));
    return list;
  }

  private ObjectNode resource(Found one, List<Found> part) {
    ObjectNode resource =
        Json.object()
            .put("@id", name(one, part))
            .put("@type", "oa:Annotation")
            .put("motivation", "sc:painting");
    resource.set(
        "resource",
        Json.object()
            .put("@type", "cnt:ContentAsText")
            .put("format", "text/plain")
            .put("chars", one.place().exact()));
    return resource.put("on", target(one));
  }

  private ObjectNode hit(Found one, List<Found> part) {
    ObjectNode hit = Json.object().put("@type", "search:Hit");
    hit.putArray("annotations").add(name(one, part));
    return hit.put("match", one.place().exact())
        .put("before", before(one))
        .put("after", after(one));
  }

  private static String before(Found one) {
    return one.place().before().isEmpty() ? "" : one.place().before() + " ";
  }

  private static String after(Found one) {
    return one.place().after().isEmpty() ? "" : " " + one.place().after();
  }

  private String target(Found one) {
    return new TextAnnotations(addresses, entry, one.page().object().id())
        .target(one.place().box());
  }

  /** A name for a place, the same in all answers to these words. */
  private String name(Found one, List<Found> part) {
    return address() + "#match-" + (asked.from() + part.indexOf(one) + 1);
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
