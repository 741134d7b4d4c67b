package org.variorum.admin.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.Issued;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.ObjectId;
import org.variorum.identifier.PartKind;

/** What the parts of one form share: the language, names of other entries, ids to give out. */
final class Ground {
  private final Tongues tongues;
  private final Map<EntryId, String> headings;
  private final Signature signature;
  private final Function<ObjectId, Optional<RegionPart.Size>> pages;
  private final Places places;
  private final List<EntryField> referring = new ArrayList<>();
  private Issued issued;
  private @Nullable LocalId given;

  /**
   * The languages of a form.
   *
   * @param desk in which texts begin
   * @param house in which the house writes, in the order in which they are offered
   */
  record Tongues(String desk, List<String> house) {}

  /** Who signs judgements that are made now, and on which day. */
  record Signature(String name, LocalDate day) {}

  Ground(
      Tongues tongues,
      Map<EntryId, String> headings,
      Signature signature,
      Function<ObjectId, Optional<RegionPart.Size>> pages,
      Places places,
      Issued issued) {
    this.tongues = tongues;
    this.headings = new HashMap<>(headings);
    this.signature = signature;
    this.pages = pages;
    this.places = places;
    this.issued = issued;
  }

  String language() {
    return tongues.desk();
  }

  /** The languages in which the house writes. */
  List<String> written() {
    return tongues.house();
  }

  String heading(EntryId entry) {
    return headings.getOrDefault(entry, "");
  }

  /** Learns what an entry is called that is referred to only now. */
  void call(EntryId entry, String heading) {
    headings.put(entry, heading);
  }

  /** Remembers a field, so that it can be emptied when what it refers to is taken back. */
  EntryField referring(EntryField field) {
    referring.add(field);
    return field;
  }

  /** Empties all fields that refer to an entry. */
  void forget(EntryId entry) {
    referring.stream()
        .filter(field -> field.getId().equals(entry.value()))
        .forEach(field -> field.setText(""));
  }

  /** How large a scanned page is; empty if there is none such. */
  Optional<RegionPart.Size> size(ObjectId page) {
    return pages.apply(page);
  }

  Places places() {
    return places;
  }

  Signature signature() {
    return signature;
  }

  /** Makes a part again that was given this id before. */
  <P> P again(String id, Supplier<P> fresh) {
    given = id.isEmpty() ? null : new LocalId(id);
    P made = fresh.get();
    given = null;
    return made;
  }

  LocalId next(PartKind kind) {
    LocalId before = given;
    if (before != null) {
      given = null;
      return before;
    }
    issued = issued.andOneMore(kind);
    return LocalId.of(kind, issued.of(kind));
  }

  /** Whoever was given these before is not given them again. */
  void issued(PartKind kind, int atLeast) {
    issued = issued.atLeast(kind, atLeast);
  }

  /** The same ground on which only so many ids have been given out. */
  Ground havingIssued(Issued before) {
    return new Ground(tongues, headings, signature, pages, places, before);
  }

  Issued issued() {
    return issued;
  }
}
