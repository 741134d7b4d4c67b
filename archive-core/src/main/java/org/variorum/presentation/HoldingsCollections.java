package org.variorum.presentation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.variorum.entry.Entry;
import org.variorum.language.Texts;

/**
 * Writes collections (Presentation API 3.0, 5.1): each names what lies directly below, and one with
 * much below it names parts of so many, which are collections by themselves.
 */
final class HoldingsCollections {
  /** How many a collection names at most before it is divided. */
  static final int PART = 200;

  private static final String PARTS = "/parts/";

  private final Addresses addresses;
  private final String address;

  /**
   * @param address of the collection itself
   */
  HoldingsCollections(Addresses addresses, String address) {
    this.addresses = addresses;
    this.address = address;
  }

  /** The collection of all holdings that have scans. */
  static ObjectNode holdings(Addresses addresses, Texts archive) {
    ObjectNode collection = Json.document(addresses.holdings(), "Collection");
    collection.set("label", Json.map(Words.say("holdings")));
    collection.set("provider", Json.list(Manifests.archive(addresses, archive)));
    return collection;
  }

  /** The collection of what lies below a unit. */
  static ObjectNode of(Addresses addresses, Entry unit) {
    ObjectNode collection = Json.document(addresses.collection(unit.id()), "Collection");
    collection.set("label", Json.map(unit.heading()));
    Texts summary = Words.plain(unit.summary());
    if (!summary.isEmpty()) {
      collection.set("summary", Json.map(summary));
    }
    Manifests manifests = new Manifests(addresses);
    collection.set("homepage", manifests.homepages(unit));
    collection.set("seeAlso", Json.list(manifests.data(unit.id())));
    return collection;
  }

  /** One part of a collection. */
  ObjectNode part(int number, long total) {
    ObjectNode part = Json.document(address + PARTS + number, "Collection");
    part.set("label", Json.map(label(number, total)));
    part.set("partOf", Json.list(Json.thing(address, "Collection")));
    return part;
  }

  /** The parts, each by its name. */
  ArrayNode parts(long total) {
    ArrayNode parts = Json.list();
    for (int number = 1; (number - 1L) * PART < total; number++) {
      ObjectNode part = Json.thing(address + PARTS + number, "Collection");
      part.set("label", Json.map(label(number, total)));
      parts.add(part);
    }
    return parts;
  }

  private static Texts label(int number, long total) {
    long first = (number - 1L) * PART + 1;
    return Words.say("part", first, Math.min(total, first + PART - 1));
  }

  /** What lies below, each by its name: a manifest, or a collection where there is more below. */
  ArrayNode members(List<ScannedHoldings.Scanned> below) {
    return Json.list(below.stream().map(this::member).toList());
  }

  private ObjectNode member(ScannedHoldings.Scanned unit) {
    ObjectNode member =
        unit.branches()
            ? Json.thing(addresses.collection(unit.id()), "Collection")
            : Json.thing(addresses.manifest(unit.id()), "Manifest");
    member.set("label", Json.map(unit.heading()));
    return member;
  }

  /** A unit's own scans, which stand before what lies below it. */
  static ObjectNode own(Addresses addresses, Entry unit) {
    ObjectNode own = Json.thing(addresses.manifest(unit.id()), "Manifest");
    own.set("label", Json.map(unit.heading()));
    return own;
  }
}
