package org.variorum.presentation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.description.Description;
import org.variorum.description.Element;
import org.variorum.description.Inheritance;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.institution.Institution;
import org.variorum.language.Texts;

/** Writes manifests (Presentation API 3.0, 5.2). */
final class Manifests {
  private final Addresses addresses;

  Manifests(Addresses addresses) {
    this.addresses = addresses;
  }

  /** The manifest of an entry with all its pages. */
  ObjectNode whole(Shown shown) {
    ObjectNode manifest = Json.document(addresses.manifest(shown.entry().id()), "Manifest");
    manifest.set("label", Json.map(shown.entry().heading()));
    return described(manifest, shown, partOf(shown));
  }

  /** The manifest of one page; it tells of the entry what that one's own manifest tells. */
  ObjectNode single(Shown shown, Page page) {
    EntryId id = shown.entry().id();
    ObjectNode manifest = Json.document(addresses.manifest(id, page.object().id()), "Manifest");
    Texts label = page.picture().label();
    manifest.set(
        "label",
        label.isEmpty()
            ? Json.map(shown.entry().heading())
            : Json.map(List.of(shown.entry().heading(), label)));
    return described(
        manifest, shown.only(page), Json.list(Json.thing(addresses.manifest(id), "Manifest")));
  }

  private ObjectNode described(ObjectNode manifest, Shown shown, ArrayNode partOf) {
    Entry entry = shown.entry();
    Texts summary = summary(shown);
    if (!summary.isEmpty()) {
      manifest.set("summary", Json.map(summary));
    }
    ArrayNode metadata = metadata(shown);
    if (!shown.shut().isEmpty()) {
      metadata.add(
          Json.pair(
              Words.say("not-shown"),
              Json.map(shown.shut().stream().map(ShutPage::words).toList())));
    }
    if (!metadata.isEmpty()) {
      manifest.set("metadata", metadata);
    }
    manifest.set("requiredStatement", owed(shown));
    rights(shown).ifPresent(address -> manifest.put("rights", address));
    if (shown.pages().stream().anyMatch(page -> !page.texts().isEmpty())) {
      manifest.set("service", ContentSearch.services(addresses, entry.id()));
    }
    manifest.set("provider", Json.list(provider(shown)));
    Canvases canvases = new Canvases(addresses, entry.id());
    shown.pages().stream()
        .filter(Page::isUncovered)
        .findFirst()
        .ifPresent(page -> manifest.set("thumbnail", Json.list(canvases.thumbnail(page.object()))));
    manifest.set("homepage", homepages(entry));
    manifest.set("seeAlso", Json.list(data(entry.id())));
    if (!partOf.isEmpty()) {
      manifest.set("partOf", partOf);
    }
    manifest.set("items", Json.list(shown.pages().stream().map(canvases::of).toList()));
    return manifest;
  }

  private static Texts summary(Shown shown) {
    Texts own = shown.entry().summary();
    return Words.plain(
        own.isEmpty()
            ? shown.unit().map(unit -> unit.element(Element.SCOPE)).orElse(Texts.NONE)
            : own);
  }

  private static ArrayNode metadata(Shown shown) {
    ArrayNode metadata = Json.list();
    shown.unit().ifPresent(unit -> describe(unit, metadata));
    shown
        .inheritance()
        .flatMap(Inheritance::creators)
        .ifPresent(
            creators ->
                add(
                    metadata,
                    "creator",
                    creators.value().stream()
                        .map(shown.named()::get)
                        .filter(Objects::nonNull)
                        .map(Entry::heading)
                        .toList()));
    shown.keeper().ifPresent(keeper -> add(metadata, "kept-by", List.of(keeper.heading())));
    shown
        .inheritance()
        .flatMap(all -> all.element(Element.ACCESS_CONDITIONS))
        .ifPresent(access -> add(metadata, "access", List.of(Words.plain(access.value()))));
    return metadata;
  }

  private static void describe(Description unit, ArrayNode metadata) {
    if (unit.code() != null) {
      metadata.add(Json.pair(Words.say("code"), Json.plain(unit.code().value())));
    }
    Canvases.date(unit.dates()).ifPresent(dates -> add(metadata, "dates", List.of(dates)));
    add(
        metadata,
        "level",
        List.of(
            unit.levelName().isEmpty()
                ? Words.say("level." + unit.level().name().toLowerCase(Locale.ROOT))
                : unit.levelName()));
    add(metadata, "extent", List.of(Words.plain(unit.element(Element.EXTENT))));
  }

  private static void add(ArrayNode metadata, String key, List<Texts> values) {
    if (values.stream().anyMatch(value -> !value.isEmpty())) {
      metadata.add(Json.pair(Words.say(key), Json.map(values)));
    }
  }

  /** Whom a viewer has to name, and what it has to warn of, wherever it shows any of the pages. */
  private static ObjectNode owed(Shown shown) {
    Set<Texts> owed = new LinkedHashSet<>();
    owed.add(source(shown));
    shown.pages().forEach(page -> owed.addAll(Canvases.owed(page.picture())));
    return Json.pair(Words.say("attribution"), Json.map(owed));
  }

  /** The statement of rights that all pages share. */
  private static Optional<String> rights(Shown shown) {
    List<Optional<String>> rights =
        shown.pages().stream().map(page -> Canvases.rights(page.picture())).distinct().toList();
    return rights.size() == 1 ? rights.get(0) : Optional.empty();
  }

  private static Texts source(Shown shown) {
    return shown.keeper().map(Entry::heading).orElseGet(() -> archive(shown.archive()));
  }

  /** An archive that was not named is still an archive. */
  static Texts archive(Texts name) {
    return name.isEmpty() ? Words.say("archive") : name;
  }

  private ObjectNode provider(Shown shown) {
    return shown
        .keeper()
        .map(this::institution)
        .orElseGet(() -> archive(addresses, shown.archive()));
  }

  /** The archive itself as the one who provides. */
  static ObjectNode archive(Addresses addresses, Texts name) {
    ObjectNode agent = Json.thing(addresses.root() + "/", "Agent");
    agent.set("label", Json.map(archive(name)));
    ObjectNode home = Json.thing(addresses.root() + "/", "Text");
    home.set("label", Json.map(archive(name)));
    agent.set("homepage", Json.list(home.put("format", "text/html")));
    return agent;
  }

  private ObjectNode institution(Entry keeper) {
    ObjectNode agent = Json.thing(addresses.root() + "/entry/" + keeper.id(), "Agent");
    agent.set("label", Json.map(keeper.heading()));
    Institution house = keeper.particulars().institution();
    String website = house == null ? null : house.website();
    ArrayNode pages = homepages(keeper);
    if (website != null && website.matches("https?://\\S+")) {
      ObjectNode own = Json.thing(website, "Text");
      own.set("label", Json.map(keeper.heading()));
      pages.insert(0, own.put("format", "text/html"));
    }
    agent.set("homepage", pages);
    return agent;
  }

  /** The page of an entry in each language of the portal. */
  ArrayNode homepages(Entry entry) {
    return Json.list(
        addresses.languages().stream()
            .map(
                language -> {
                  ObjectNode page = Json.thing(addresses.entry(entry.id(), language), "Text");
                  page.set("label", Json.map(entry.heading()));
                  page.put("format", "text/html").putArray("language").add(language);
                  return page;
                })
            .toList());
  }

  ObjectNode data(EntryId entry) {
    ObjectNode data = Json.thing(addresses.data(entry), "Dataset");
    data.set("label", Json.map(Words.say("data")));
    return data.put("format", "application/json");
  }

  private ArrayNode partOf(Shown shown) {
    return Json.list(
        Stream.ofNullable(shown.unit().orElse(null))
            .map(
                unit ->
                    unit.parent() == null
                        ? addresses.holdings()
                        : addresses.collection(unit.parent()))
            .map(address -> Json.thing(address, "Collection"))
            .toList());
  }
}
