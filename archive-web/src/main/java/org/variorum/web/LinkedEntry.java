package org.variorum.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.OutsideId;
import org.variorum.readingroom.EntryView;
import org.variorum.readingroom.FactView;
import org.variorum.readingroom.HouseView;
import org.variorum.readingroom.ParticularsView;
import org.variorum.readingroom.StoryView;
import org.variorum.readingroom.UnitView;
import org.variorum.readingroom.ValueView;
import org.variorum.readingroom.WorkView;

/** An entry as a thing of schema.org. Of its facts only those that nobody disputes. */
final class LinkedEntry {
  private static final int MOST = 40;
  private static final String DAY = "\\d{4}(-\\d{2}){0,2}";

  private final LinkedWords words;

  LinkedEntry(LinkedWords words) {
    this.words = words;
  }

  ObjectNode of(EntryView entry) {
    ObjectNode node = LinkedWords.node("Thing");
    types(node, entry);
    node.put("@id", words.thing(entry.id()));
    node.put("url", words.url(entry.path()));
    LinkedWords.put(node, entry.kind().equals("story") ? "headline" : "name", entry.title());
    LinkedWords.addWords(node, "alternateName", names(entry));
    LinkedWords.put(node, "description", entry.summary());
    if (entry.openPicture() != null) {
      node.put("image", words.name("/scan/" + entry.openPicture().object() + "/preview.jpg"));
    }
    elsewhere(node, entry.particulars());
    entry.facts().forEach(fact -> add(node, fact));
    add(node, entry.particulars().unit(), entry);
    add(node, entry.particulars().work());
    add(node, entry.particulars().house());
    addPlace(node, entry);
    add(node, entry.particulars().story(), entry);
    return node;
  }

  private static List<String> names(EntryView entry) {
    return entry.names().stream()
        .map(name -> name.form().text())
        .filter(form -> !form.equals(entry.title().text()))
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static void types(ObjectNode node, EntryView entry) {
    switch (entry.kind()) {
      case "person" -> node.put("@type", "Person");
      case "corporate-body" -> node.put("@type", "Organization");
      case "family" -> node.put("additionalType", "https://www.wikidata.org/entity/Q8436");
      case "institution" -> node.put("@type", "ArchiveOrganization");
      case "event" -> node.put("@type", "Event");
      case "place" -> node.put("@type", "Place");
      case "topic" -> node.put("@type", "DefinedTerm");
      case "story" -> node.put("@type", "Article");
      case "source" -> node.put("@type", work(entry.particulars().work()));
      default -> unit(node, entry.particulars().unit());
    }
  }

  private static String work(@Nullable WorkView work) {
    if (work == null) {
      return "CreativeWork";
    }
    boolean bound = work.editions().stream().anyMatch(edition -> !edition.isbn().isEmpty());
    return switch (work.kind()) {
      case "photograph" -> "Photograph";
      case "map" -> "Map";
      case "press" -> "Article";
      case "web" -> "WebPage";
      case "scholarly-work" -> bound ? "Book" : "ScholarlyArticle";
      case "memoir", "reference", "document-edition" -> "Book";
      default -> bound ? "Book" : "CreativeWork";
    };
  }

  private static void unit(ObjectNode node, @Nullable UnitView unit) {
    ArrayNode types = node.putArray("@type").add("ArchiveComponent");
    if (unit == null || !unit.level().equals("item")) {
      types.add("Collection");
    }
  }

  /** What it is called in other files, and where it stands there. */
  private static void elsewhere(ObjectNode node, ParticularsView own) {
    List<OutsideId> known = new ArrayList<>();
    Map<String, String> files = new TreeMap<>();
    if (own.clauses() != null) {
      files.putAll(own.clauses().identifiers());
    }
    if (own.concept() != null) {
      files.putAll(own.concept().identifiers());
    }
    if (own.house() != null) {
      files.put("isil", own.house().code());
    }
    files.forEach((file, value) -> OutsideId.of(file, value).ifPresent(known::add));
    List<String> same = new ArrayList<>();
    known.forEach(one -> one.address().ifPresent(same::add));
    if (own.house() != null && !own.house().website().isEmpty()) {
      same.add(own.house().website());
    }
    LinkedWords.addWords(node, "sameAs", same);
    List<ObjectNode> identifiers = new ArrayList<>();
    known.forEach(one -> identifiers.add(identifier(one)));
    if (own.unit() != null && !own.unit().code().isEmpty()) {
      identifiers.add(LinkedWords.node("PropertyValue").put("value", own.unit().code()));
    }
    LinkedWords.add(node, "identifier", identifiers);
  }

  private static ObjectNode identifier(OutsideId known) {
    return LinkedWords.node("PropertyValue")
        .put("propertyID", known.file().toUpperCase(Locale.ROOT))
        .put("value", known.value());
  }

  /** A fact that schema.org has a word for, if no source disagrees. */
  private void add(ObjectNode node, FactView fact) {
    if (fact.schema().isEmpty() || fact.contested() || fact.values().size() != 1) {
      return;
    }
    ValueView value = fact.values().get(0);
    if (value.rival()) {
      return;
    }
    if (fact.schema().endsWith("Date")) {
      Optional.of(value.datetime())
          .filter(day -> day.matches(DAY))
          .ifPresent(day -> node.put(fact.schema(), day));
    } else if (fact.schema().endsWith("Place") || fact.schema().equals("location")) {
      ObjectNode place = LinkedWords.node("Place");
      LinkedWords.put(place, "name", value.words());
      if (!value.path().isEmpty()) {
        place.put("@id", words.name(value.path().replaceFirst("^(/entry/[^/]+)/.*", "$1")));
        place.put("url", words.url(value.path()));
      }
      node.set(fact.schema(), place);
    }
  }

  private void add(ObjectNode node, @Nullable UnitView unit, EntryView entry) {
    if (unit == null) {
      return;
    }
    LinkedWords.put(node, "temporal", entry.dates());
    LinkedWords.put(node, "materialExtent", unit.extent().text());
    LinkedWords.put(node, "abstract", unit.scope().text());
    LinkedWords.put(node, "conditionsOfAccess", unit.kept().access().text());
    LinkedWords.add(node, "creator", words.linked("Thing", unit.creators().links(), MOST));
    if (!unit.kept().institution().text().isEmpty()) {
      node.set("holdingArchive", words.linked("ArchiveOrganization", unit.kept().institution()));
    }
    if (!unit.above().isEmpty()) {
      node.set(
          "isPartOf", words.linked("ArchiveComponent", unit.above().get(unit.above().size() - 1)));
    }
    List<ObjectNode> parts =
        unit.below().rows().stream()
            .limit(MOST)
            .map(
                row -> {
                  ObjectNode part = LinkedWords.node("ArchiveComponent");
                  part.put("@id", words.thing(row.id())).put("url", words.url(row.path()));
                  LinkedWords.put(part, "name", row.title());
                  return part;
                })
            .toList();
    LinkedWords.add(node, "hasPart", parts);
  }

  private void add(ObjectNode node, @Nullable WorkView work) {
    if (work == null) {
      return;
    }
    LinkedWords.add(node, "author", words.linked("Person", work.authors(), MOST));
    LinkedWords.put(node, "temporal", work.made());
    List<ObjectNode> editions = new ArrayList<>();
    work.editions().stream().limit(MOST).forEach(edition -> editions.add(edition(edition)));
    LinkedWords.add(node, "workExample", editions);
    LinkedWords.add(node, "isBasedOn", words.linked("CreativeWork", work.derivesFrom(), MOST));
  }

  private static ObjectNode edition(WorkView.EditionOfWork edition) {
    ObjectNode node = LinkedWords.node(edition.isbn().isEmpty() ? "CreativeWork" : "Book");
    LinkedWords.put(node, "name", edition.title());
    LinkedWords.put(node, "inLanguage", edition.title().lang());
    LinkedWords.put(node, "isbn", edition.isbn());
    LinkedWords.put(node, "creditText", edition.imprint());
    if (!edition.translator().isEmpty()) {
      node.set("translator", LinkedWords.node("Person").put("name", edition.translator()));
    }
    LinkedWords.put(node, "url", edition.address());
    return node;
  }

  private static void add(ObjectNode node, @Nullable HouseView house) {
    if (house != null) {
      LinkedWords.put(node, "address", house.address());
    }
  }

  private void addPlace(ObjectNode node, EntryView entry) {
    if (entry.particulars().concept() == null) {
      return;
    }
    String[] spot = entry.particulars().concept().coordinates().split(", ", 2);
    if (spot.length == 2) {
      node.set(
          "geo",
          LinkedWords.node("GeoCoordinates").put("latitude", spot[0]).put("longitude", spot[1]));
    }
    if (entry.kind().equals("place")) {
      LinkedWords.add(
          node,
          "containedInPlace",
          words.linked("Place", entry.particulars().concept().broader(), MOST));
    }
  }

  private void add(ObjectNode node, @Nullable StoryView story, EntryView entry) {
    if (story != null) {
      LinkedWords.put(node, "datePublished", story.datetime());
      LinkedWords.put(node, "dateModified", entry.edition().datetime());
      LinkedWords.put(node, "inLanguage", entry.title().lang());
      if (!story.author().text().isEmpty()) {
        node.set("author", words.linked("Person", story.author()));
      }
    }
  }
}
