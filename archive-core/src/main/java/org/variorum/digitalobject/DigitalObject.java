package org.variorum.digitalobject;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.variorum.contentstore.ContentDigest;
import org.variorum.identifier.ObjectId;
import org.variorum.identifier.StaffId;
import org.variorum.scan.PageRecipe;
import org.variorum.scan.ScanMaker;

@Entity
@Table(name = "digital_object")
class DigitalObject {
  @Id String id;
  String digest;
  String mediaType;
  long bytes;
  @Nullable Integer width;
  @Nullable Integer height;
  String fileName;

  @Enumerated(EnumType.STRING)
  ObjectState state;

  int page;
  boolean damaged;
  @Nullable String failure;
  @Nullable String rights;

  @Enumerated(EnumType.STRING)
  Access.Status access;

  @Nullable LocalDate closedUntil;
  @Nullable Integer longestSide;

  @Enumerated(EnumType.STRING)
  Access.Desk desk;

  @Enumerated(EnumType.STRING)
  @Nullable AccessReason accessReason;

  String accessNote;
  Instant addedAt;
  @Nullable String addedBy;
  int shownNumber;
  @Nullable String shownRecipe;
  boolean shownReady = true;
  int madeBy = ScanMaker.VERSION;
  int shownMadeBy = ScanMaker.VERSION;
  @Version int version;

  protected DigitalObject() {}

  DigitalObject(ObjectView added, @Nullable StaffId by, Instant now) {
    id = added.id().value();
    digest = added.digest().value();
    mediaType = added.mediaType();
    bytes = added.bytes();
    width = added.width();
    height = added.height();
    fileName = added.fileName();
    state = added.state();
    page = added.page();
    damaged = added.damaged();
    addedAt = now;
    addedBy = by == null ? null : by.value();
    show(added.shown());
    open(added.access());
  }

  final void open(Access who) {
    access = who.status();
    closedUntil = who.closedUntil();
    longestSide = who.longestSide() == 0 ? null : who.longestSide();
    desk = who.desk();
    accessReason = who.reason();
    accessNote = who.note();
  }

  private Access access() {
    int side = longestSide == null ? 0 : longestSide;
    return new Access(access, closedUntil, side, desk, accessReason, accessNote);
  }

  /** What its columns say that visitors get. */
  static Shown shown(int number, @Nullable String recipe, boolean ready) {
    return new Shown(
        number, recipe == null ? PageRecipe.AS_IT_CAME : RecipeForm.read(recipe), ready);
  }

  void show(Shown shown) {
    shownNumber = shown.number();
    shownRecipe = shown.recipe().isAsItCame() ? null : RecipeForm.write(shown.recipe());
    shownReady = shown.ready();
  }

  void erase() {
    state = ObjectState.ERASED;
    fileName = "";
  }

  ObjectView view() {
    return new ObjectView(
        new ObjectId(id),
        new ContentDigest(digest),
        width == null ? 0 : width,
        height == null ? 0 : height,
        mediaType,
        fileName,
        bytes,
        access(),
        state,
        page,
        damaged,
        shown(shownNumber, shownRecipe, shownReady));
  }
}
