package org.variorum.presentation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.variorum.digitalobject.DigitalObjects;
import org.variorum.digitalobject.ObjectView;
import org.variorum.edition.Editions;
import org.variorum.edition.PublishedEdition;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.living.MayBeLiving;
import org.variorum.readingroom.HouseOptions;

/**
 * The viewers' door: each method makes one document, in a number of statements that does not grow
 * with what it tells of; empty where there is nothing that visitors may see.
 */
@ApplicationScoped
@Transactional
public class Presentations {
  @Inject Editions editions;
  @Inject ShownEntries shown;
  @Inject ScannedHoldings holdings;
  @Inject CitedPages cited;
  @Inject DigitalObjects objects;
  @Inject HouseOptions house;
  @Inject Clock clock;

  /**
   * The manifest of an entry that shows pictures.
   *
   * @param root the archive's absolute address
   */
  public Optional<PresentationDocument> manifest(EntryId id, String root) {
    return editions
        .current(id)
        .map(shown::of)
        .filter(entry -> !entry.pages().isEmpty())
        .map(entry -> document(new Manifests(addresses(root)).whole(entry), entry.entry()));
  }

  /** The manifest of one picture as an entry shows it. */
  public Optional<PresentationDocument> manifest(EntryId id, ObjectId object, String root) {
    return editions
        .current(id)
        .map(shown::of)
        .flatMap(
            entry ->
                entry.pages().stream()
                    .filter(page -> page.object().id().equals(object))
                    .findFirst()
                    .map(
                        page ->
                            document(
                                new Manifests(addresses(root)).single(entry, page),
                                entry.entry())));
  }

  /** What rests on boxes of a picture, as annotations of the canvas that it has in an entry. */
  public Optional<PresentationDocument> annotations(EntryId id, ObjectId object, String root) {
    return editions
        .current(id)
        .map(PublishedEdition::entry)
        .filter(entry -> shown.shows(entry, object))
        .flatMap(entry -> objects.of(object).map(page -> annotations(entry, page, root)));
  }

  private PresentationDocument annotations(Entry entry, ObjectView page, String root) {
    List<CitedPages.Marked> marks = cited.on(page.id());
    return document(
        new BoxAnnotations(addresses(root), entry.id(), page)
            .of(marks, shown.entries(marks.stream().map(CitedPages.Marked::entry))),
        entry);
  }

  /** The collection of all holdings with scans. */
  public PresentationDocument holdings(String root) {
    Addresses addresses = addresses(root);
    ObjectNode collection = HoldingsCollections.holdings(addresses, shown.archive());
    collection.set("items", items(Optional.empty(), addresses, Json.list()));
    return new PresentationDocument(Json.bytes(collection), false);
  }

  /** The collection of what has scans below a unit, and of its own. */
  public Optional<PresentationDocument> collection(EntryId unit, String root) {
    return unit(unit).map(entry -> collection(entry, addresses(root)));
  }

  private PresentationDocument collection(Entry unit, Addresses addresses) {
    ObjectNode collection = HoldingsCollections.of(addresses, unit);
    EntryId above = parent(unit);
    collection.set(
        "partOf",
        Json.list(
            Json.thing(
                above == null ? addresses.holdings() : addresses.collection(above), "Collection")));
    ArrayNode own =
        shown.showsAny(unit) ? Json.list(HoldingsCollections.own(addresses, unit)) : Json.list();
    collection.set("items", items(Optional.of(unit.id()), addresses, own));
    return document(collection, unit);
  }

  private static @org.jspecify.annotations.Nullable EntryId parent(Entry unit) {
    return unit.particulars().description() == null
        ? null
        : unit.particulars().description().parent();
  }

  private ArrayNode items(Optional<EntryId> unit, Addresses addresses, ArrayNode own) {
    HoldingsCollections writer = new HoldingsCollections(addresses, address(unit, addresses));
    List<ScannedHoldings.Scanned> below = holdings.below(unit, 0, HoldingsCollections.PART + 1);
    return own.addAll(
        below.size() > HoldingsCollections.PART
            ? writer.parts(holdings.count(unit))
            : writer.members(below));
  }

  /**
   * A part of a collection that has many.
   *
   * @param unit whose collection it is; empty for that of all holdings
   * @param number from 1
   */
  public Optional<PresentationDocument> part(Optional<EntryId> unit, int number, String root) {
    if (unit.isPresent() && unit(unit.get()).isEmpty()) {
      return Optional.empty();
    }
    Addresses addresses = addresses(root);
    HoldingsCollections writer = new HoldingsCollections(addresses, address(unit, addresses));
    int from = Math.multiplyExact(number - 1, HoldingsCollections.PART);
    List<ScannedHoldings.Scanned> below = holdings.below(unit, from, HoldingsCollections.PART);
    if (below.isEmpty()) {
      return Optional.empty();
    }
    ObjectNode part = writer.part(number, holdings.count(unit));
    part.set("items", writer.members(below));
    return Optional.of(new PresentationDocument(Json.bytes(part), false));
  }

  private static String address(Optional<EntryId> unit, Addresses addresses) {
    return unit.map(addresses::collection).orElseGet(addresses::holdings);
  }

  private Optional<Entry> unit(EntryId id) {
    return editions
        .current(id)
        .map(PublishedEdition::entry)
        .filter(entry -> entry.kind() == EntryKind.UNIT);
  }

  private Addresses addresses(String root) {
    return new Addresses(root, house.languages());
  }

  private PresentationDocument document(ObjectNode json, Entry entry) {
    boolean unlisted = MayBeLiving.on(LocalDate.now(clock), entry).isPresent();
    return new PresentationDocument(Json.bytes(json), unlisted);
  }
}
