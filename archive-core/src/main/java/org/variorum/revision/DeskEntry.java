package org.variorum.revision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.variorum.description.Level;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;

/**
 * The desk's head of an entry. With revision 0 it is only announced: something refers to it, and
 * its document is still to come.
 */
@Entity
@Table(name = "entry")
public class DeskEntry {
  private static final int LONGEST_FILE = 200;
  private static final String UNDONE = "undone";
  private static final String UNDONE_AND_WITHDRAWN = "undone-withdrawn";

  /** As indexes have those that lie under nothing; the others stay in the order that they have. */
  static final Comparator<DeskEntry> BY_NAME =
      Comparator.comparing(
          (DeskEntry one) -> one.parentId == null ? one.sortKey : null,
          Comparator.nullsLast(Comparator.naturalOrder()));

  @Id String id;
  @Nullable String externalId;

  @Enumerated(EnumType.STRING)
  EntryKind kind;

  @Enumerated(EnumType.STRING)
  EntryState state;

  int revision;
  @Nullable Integer edition;
  boolean edited;
  String heading;
  String sortKey;
  @Nullable String headingRu;
  String sortRu;
  @Nullable String headingDe;
  String sortDe;
  @Nullable String code;
  @Nullable String parentId;
  double position;

  @Enumerated(EnumType.STRING)
  @Nullable Level level;

  @Nullable String levelName;
  @Nullable String institutionId;
  String sought;
  String languages;
  String sounds;
  int claims;
  int unsourced;
  int scans;
  @Nullable String importDigest;
  @Nullable Integer importBase;

  /** By which that revision is known again in a rebuilt archive. */
  @Nullable String importBaseDigest;

  @Nullable String importFile;
  Instant changedAt;
  @Nullable String changedBy;
  @Nullable Instant stateSince;
  @Nullable String stateBy;

  @Enumerated(EnumType.STRING)
  @Nullable EntryState stateBefore;

  @Version int version;

  protected DeskEntry() {}

  /** Announces an entry whose document is still to come. */
  public DeskEntry(EntryId id, EntryKind kind, Instant now) {
    this.id = id.value();
    this.kind = kind;
    this.state = EntryState.DRAFT;
    this.heading = "";
    this.sortKey = "";
    this.sortRu = "";
    this.sortDe = "";
    this.languages = "";
    this.sounds = "";
    this.sought = "";
    this.changedAt = now;
  }

  /** Bears the key by which a repeated import will find it again, before its document has come. */
  public DeskEntry keyed(@Nullable String key) {
    externalId = key;
    return this;
  }

  /** Takes a new revision, of which the desk shows this; returns its number. */
  public int revised(DeskSummary summary, Made made) {
    take(summary);
    changedAt = made.when();
    changedBy = made.by().key();
    edited = edition != null;
    revision++;
    return revision;
  }

  /** Shows this of the current revision: after a revision, or when all is projected anew. */
  public final void take(DeskSummary summary) {
    externalId = summary.externalId();
    kind = summary.kind();
    heading = summary.heading();
    sortKey = summary.sortKey();
    headingRu = summary.russian().heading();
    sortRu = summary.russian().sortKey();
    headingDe = summary.german().heading();
    sortDe = summary.german().sortKey();
    code = summary.code();
    parentId = summary.parentId();
    position = summary.position();
    level = summary.level();
    levelName = summary.levelName();
    institutionId = summary.institutionId();
    sought = summary.sought();
    languages = summary.languages();
    sounds = summary.sounds();
    claims = summary.claims();
    unsourced = summary.unsourced();
    scans = summary.scans();
  }

  /** Its current revision becomes the next edition; returns the edition's number. */
  public int published(int number) {
    edition = number;
    edited = false;
    state = EntryState.PUBLISHED;
    return number;
  }

  /** Waits to be looked over; returns where it stood. */
  public EntryState underReview() {
    EntryState before = state;
    state = EntryState.IN_REVIEW;
    return before;
  }

  /**
   * Stands again where it stood before it was sent to review; nothing happens to one that is not.
   */
  public void reviewed(EntryState before) {
    if (state == EntryState.IN_REVIEW) {
      state = before;
    }
  }

  /** Visitors no longer see it. */
  public void withdrawn(Made made) {
    move(EntryState.WITHDRAWN, made);
    edition = null;
    edited = false;
  }

  /** It is thrown away; visitors did not see it. */
  public void trashed(Made made) {
    move(EntryState.TRASHED, made);
  }

  /** It is given up for another; visitors see that one. */
  public void merged(Made made) {
    move(EntryState.MERGED, made);
    edition = null;
    edited = false;
  }

  /** It is again what it was before it was thrown away or given up. */
  public void putBack(Made made) {
    EntryState before = stateBefore == null ? EntryState.DRAFT : stateBefore;
    move(before == EntryState.PUBLISHED ? EntryState.WITHDRAWN : before, made);
    if (isMarkedUndone()) {
      importDigest = "";
    }
  }

  /**
   * Visitors see an edition again that they saw before.
   *
   * @param ofRevision the revision that was published as this edition
   */
  public void shownAgain(int number, int ofRevision, Made made) {
    move(EntryState.PUBLISHED, made);
    edition = number;
    edited = revision != ofRevision;
  }

  private void move(EntryState to, Made made) {
    stateBefore = state;
    state = to;
    stateSince = made.when();
    stateBy = made.by().key();
  }

  /** Notes from which record of an import its document was made. */
  public void importedFrom(String digest) {
    importDigest = digest;
  }

  /**
   * Notes that its current revision holds what its record says, and the file that this was in.
   *
   * @param digest of that revision
   */
  public void madeFrom(String file, String digest) {
    importBase = revision;
    importBaseDigest = digest;
    cameIn(file);
  }

  /** Notes the file of the record that made it, together with others. */
  public void cameIn(String file) {
    importFile = file.length() > LONGEST_FILE ? file.substring(0, LONGEST_FILE) : file;
  }

  /**
   * Notes that its current revision holds again what its record had said before.
   *
   * @param digest of that revision
   */
  public void madeAgain(String digest) {
    importBase = revision;
    importBaseDigest = digest;
  }

  /**
   * It is in the trash since the import that made it was taken back.
   *
   * @param withdrawn whether it was withdrawn for that, and by nobody else
   */
  public void undone(boolean withdrawn) {
    importDigest = withdrawn ? UNDONE_AND_WITHDRAWN : UNDONE;
  }

  /** Whether it lies in the trash for that, so that the same import brings it back. */
  public boolean isUndone() {
    return state == EntryState.TRASHED && isMarkedUndone();
  }

  private boolean isMarkedUndone() {
    return isUndone(importDigest);
  }

  static boolean isUndone(@Nullable String importDigest) {
    return UNDONE.equals(importDigest) || UNDONE_AND_WITHDRAWN.equals(importDigest);
  }

  /** Whether the import that brings it back may show it: what a colleague withdrew stays so. */
  public boolean mayReturnShown() {
    boolean draft = stateBefore != EntryState.WITHDRAWN && stateBefore != EntryState.PUBLISHED;
    return isUndone() && (draft || UNDONE_AND_WITHDRAWN.equals(importDigest));
  }

  /** Whether nobody moved it since it was put back. */
  public boolean isAsPutBack() {
    return stateBefore == EntryState.TRASHED || stateBefore == EntryState.MERGED;
  }

  public String id() {
    return id;
  }

  /** The revision that holds what its record said; absent where nobody knows. */
  public @Nullable Integer importBase() {
    return importBase;
  }

  public @Nullable String externalId() {
    return externalId;
  }

  public @Nullable String parentId() {
    return parentId;
  }

  public double position() {
    return position;
  }

  public EntryKind kind() {
    return kind;
  }

  public EntryState state() {
    return state;
  }

  public int revision() {
    return revision;
  }

  public @Nullable Integer edition() {
    return edition;
  }

  public boolean edited() {
    return edited;
  }

  public Instant changedAt() {
    return changedAt;
  }

  public @Nullable String changedBy() {
    return changedBy;
  }

  /** Since when it has been in its state; absent if it never was in another but one of these. */
  public @Nullable Instant stateSince() {
    return stateSince;
  }

  /** The key of who brought it there. */
  public @Nullable String stateBy() {
    return stateBy;
  }

  public @Nullable String importDigest() {
    return importDigest;
  }

  public boolean isAnnouncedOnly() {
    return revision == 0;
  }
}
