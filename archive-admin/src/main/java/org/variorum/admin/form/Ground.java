package org.variorum.admin.form;

import java.time.LocalDate;
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
  private final String language;
  private final Map<EntryId, String> headings;
  private final Signature signature;
  private final Function<ObjectId, Optional<RegionPart.Size>> pages;
  private final Places places;
  private Issued issued;
  private @Nullable LocalId given;

  /** Who signs judgements that are made now, and on which day. */
  record Signature(String name, LocalDate day) {}

  Ground(
      String language,
      Map<EntryId, String> headings,
      Signature signature,
      Function<ObjectId, Optional<RegionPart.Size>> pages,
      Places places,
      Issued issued) {
    this.language = language;
    this.headings = Map.copyOf(headings);
    this.signature = signature;
    this.pages = pages;
    this.places = places;
    this.issued = issued;
  }

  String language() {
    return language;
  }

  String heading(EntryId entry) {
    return headings.getOrDefault(entry, "");
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
    return new Ground(language, headings, signature, pages, places, before);
  }

  Issued issued() {
    return issued;
  }
}
