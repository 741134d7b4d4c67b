package org.variorum.exchange;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.OutsideId;
import org.variorum.intake.RecordsSaid;
import org.variorum.revision.EntryState;
import org.variorum.revision.KnownEntry;

/** A record on its way into the archive: what it is, what it refers to, and whether it may come. */
final class IncomingRecord {
  private final RecordHead head;
  private final EntryId id;
  private final @Nullable KnownEntry known;
  private final Set<EntryId> targets = new LinkedHashSet<>();
  private final Set<EntryId> dispensable = new LinkedHashSet<>();
  private final Set<String> files = new LinkedHashSet<>();
  private boolean refused;
  private boolean joined;
  private @Nullable String joinedDigest;
  private boolean cited;
  private boolean written;
  private boolean together;
  private @Nullable Kin kin;
  private List<IncomingRecord> followers = List.of();
  private List<RecordsSaid.Dated> dated = List.of();

  IncomingRecord(RecordHead head, EntryId id, @Nullable KnownEntry known) {
    this.head = head;
    this.id = id;
    this.known = known;
  }

  /**
   * Another record of the delivery that bears a number of this one.
   *
   * @param follows whether this one is about the entry that the other makes
   */
  record Kin(IncomingRecord other, OutsideId number, boolean follows) {

    /** What is told of it. */
    String inWords() {
      return (follows
              ? "bears the number %s of the record at %s, which makes the entry"
              : "bears the number %s of the record at %s, but its kind, its name or another number"
                  + " contradicts that; it makes an entry of its own")
          .formatted(number.file() + " " + number.value(), other.head().place());
    }
  }

  RecordHead head() {
    return head;
  }

  /** The same, about the entry that another makes, which bears the same number. */
  IncomingRecord following(IncomingRecord leader, OutsideId number) {
    IncomingRecord follower = new IncomingRecord(head, leader.id, null).joined(null);
    follower.kin = new Kin(leader, number, true);
    follower.targets.add(leader.id);
    return follower;
  }

  /** It makes an entry of its own, though another bears its number. */
  void standsBy(IncomingRecord other, OutsideId number) {
    kin = new Kin(other, number, false);
  }

  /** Which other record bears a number of it, if that is to be told. */
  Optional<Kin> kin() {
    return Optional.ofNullable(kin);
  }

  /** Whether it is about the entry that another record of the delivery makes. */
  boolean isFollower() {
    return kin != null && kin.follows();
  }

  /** The record that makes the entry that it is about, itself in most cases. */
  IncomingRecord maker() {
    return kin != null && kin.follows() ? kin.other() : this;
  }

  EntryId id() {
    return id;
  }

  /** The entries that it refers to. */
  Set<EntryId> targets() {
    return targets;
  }

  /** Those of them that it can do without: it says what they are in words if they do not come. */
  Set<EntryId> dispensable() {
    return dispensable;
  }

  /** It rests on an entry. */
  void restsOn(EntryId source) {
    targets.add(source);
    dispensable.remove(source);
  }

  /** The files beside it and the identifiers of scans that it shows, as it writes them. */
  Set<String> files() {
    return files;
  }

  /** Whether not even room was made for it yet. */
  boolean isNew() {
    return known == null && !isFollower();
  }

  /** Whether the archive has no document of it, so that others cannot refer to it without it. */
  boolean isAwaited() {
    return !isFollower() && (known == null || known.revision() == 0);
  }

  /** Whether it is a source in the trash, on which something shall rest again. */
  boolean returns() {
    return isSource() && known != null && known.state() == EntryState.TRASHED;
  }

  /** Whether the import that made its entry was taken back. */
  boolean isUndone() {
    return known != null && known.isUndone();
  }

  /** Whether this very record was imported before, and is where it was. */
  boolean isUnchanged() {
    String last = known == null ? null : joined ? joinedDigest : known.importDigest();
    return known != null && known.revision() > 0 && !returns() && head.digest().equals(last);
  }

  /** The revision that the archive had of it when the delivery was registered; 0 if none. */
  int found() {
    return known == null ? 0 : known.revision();
  }

  /** What the archive had of it when the delivery was registered. */
  @Nullable KnownEntry known() {
    return known;
  }

  /**
   * Whether what it says is put together with what the archive has: it is about an entry that is
   * not its own, or that somebody has changed, or that several records make together.
   */
  boolean isBeside() {
    boolean there = known != null && known.revision() > 0 && known.state().isOnTheDesk();
    return there
        ? joined || together || (known != null && known.isTouched())
        : together && !isSource();
  }

  /** Whether other records of the delivery are about the same entry. */
  boolean isTogether() {
    return together;
  }

  /** Others are about the same entry, and come with it. */
  void becameTogether() {
    together = true;
  }

  /** Whether it may change an entry that the archive has. */
  boolean mayChange() {
    return known != null
        && known.revision() > 0
        && known.state().isOnTheDesk()
        && !isSource()
        && isWanted(true);
  }

  /** Which records filled the dates for lists of its entry, the newest first. */
  List<RecordsSaid.Dated> dated() {
    return dated;
  }

  void dated(List<RecordsSaid.Dated> by) {
    dated = List.copyOf(by);
  }

  /** Those that come with it in one revision. */
  List<IncomingRecord> followers() {
    return followers;
  }

  void leads(List<IncomingRecord> others) {
    followers = List.copyOf(others);
  }

  /** Whether the entry that it is about was made of it. */
  boolean isOwn() {
    return !joined;
  }

  /** Something in the delivery rests on it. */
  void becameCited() {
    cited = true;
  }

  private boolean isSource() {
    return head.mark().isSource();
  }

  /** Whether there is nothing to say of it. */
  boolean isSilent() {
    return isSource() && !cited;
  }

  /** Whether it may be shown to visitors where that is asked for. */
  boolean isPublishable() {
    return !head.mark().isInternal();
  }

  /** Whether it may be, and so may all that come with it in one revision. */
  boolean isPublishableWithFollowers() {
    return isPublishable() && followers.stream().allMatch(IncomingRecord::isPublishable);
  }

  /** Whether there is anything to write of it. */
  boolean isWanted(boolean asked) {
    if (isSilent() || (head.mark().isNameOnly() && !isAwaited() && !isUndone() && !saysMore())) {
      return false;
    }
    boolean publish = asked && isPublishable();
    return !isUnchanged() || (publish && known != null && known.awaitsFirstEdition());
  }

  /**
   * A name says more than a name where it has a number that whoever it was joined with may lack;
   * what only the staff may see of it is not said.
   */
  private boolean saysMore() {
    return joined && !head.mark().isInternal() && !head.identifiers().isEmpty();
  }

  /**
   * It is somebody whom the archive has under another key.
   *
   * @param digest of the record as it came last; absent if it never came
   */
  IncomingRecord joined(@Nullable String digest) {
    joined = true;
    joinedDigest = digest;
    return this;
  }

  /** Whether it can still be said to be somebody whom the archive has. */
  boolean isUndecided() {
    return joined || isAwaited();
  }

  void refuse() {
    refused = true;
  }

  boolean isRefused() {
    return refused;
  }

  /** It came into the archive, whatever becomes of the others. */
  void becameWritten() {
    written = true;
    followers.forEach(IncomingRecord::becameWritten);
  }

  boolean isWritten() {
    return written;
  }
}
