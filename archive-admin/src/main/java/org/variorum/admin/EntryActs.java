package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.variorum.admin.form.Places;
import org.variorum.admin.form.RegionPart;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.CheckRemit;
import org.variorum.curation.KeepWorkingCopy;
import org.variorum.curation.LocatePlace;
import org.variorum.curation.NameEntries;
import org.variorum.curation.OpenEntry;
import org.variorum.curation.OpenRevision;
import org.variorum.curation.OpenedEntry;
import org.variorum.curation.Publication;
import org.variorum.curation.PublishEntry;
import org.variorum.curation.SaveEntry;
import org.variorum.curation.WithdrawEntry;
import org.variorum.delivery.Scans;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.hiding.PublicReason;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.place.Coordinates;
import org.variorum.vocabulary.Property;
import org.variorum.vocabulary.ValueType;
import org.variorum.vocabulary.Vocabularies;
import org.variorum.workingcopy.WorkingCopy;

/** The acts on an entry, done by whoever is at the desk. */
@RequestScoped
public class EntryActs implements Places {
  @Inject SignedIn signedIn;
  @Inject CheckRemit remit;
  @Inject OpenEntry opening;
  @Inject OpenRevision revisions;
  @Inject KeepWorkingCopy keeping;
  @Inject SaveEntry saving;
  @Inject PublishEntry publishing;
  @Inject WithdrawEntry withdrawing;
  @Inject NameEntries naming;
  @Inject DeskHeadings called;
  @Inject LocatePlace locating;
  @Inject Vocabularies vocabularies;
  @Inject Scans scans;

  OpenedEntry open(EntryId entry) {
    return opening.open(signedIn.actor(), entry);
  }

  boolean isOwnGround(EntryId entry) {
    return signedIn.actor().remit().isWhole() || remit.covers(signedIn.actor(), entry);
  }

  Optional<Entry> revision(EntryId entry, int number) {
    return revisions.open(signedIn.actor(), entry, number);
  }

  Optional<WorkingCopy> kept(EntryId entry) {
    return keeping.kept(signedIn.actor(), entry);
  }

  Instant keep(EntryId entry, int revision, SortedMap<String, String> written) {
    return keeping.keep(signedIn.actor(), entry, revision, written);
  }

  void discard(EntryId entry) {
    keeping.discard(signedIn.actor(), entry);
  }

  int save(EntryId entry, int expected, Entry changed) {
    return saving.save(signedIn.actor(), entry, expected, changed);
  }

  Publication publish(EntryId entry, int expected, boolean minor) {
    return minor
        ? publishing.publishAsMinor(signedIn.actor(), entry, expected)
        : publishing.publish(signedIn.actor(), entry, expected);
  }

  void withdraw(EntryId entry, PublicReason reason) {
    withdrawing.withdraw(signedIn.actor(), entry, reason);
  }

  Map<EntryId, String> headings(Collection<EntryId> entries) {
    return entries.isEmpty() ? Map.of() : called.of(naming.of(signedIn.actor(), entries));
  }

  Optional<RegionPart.Size> size(ObjectId page) {
    return scans
        .atDesk(signedIn.actor(), page)
        .filter(scan -> scan.width() > 0 && scan.height() > 0)
        .map(scan -> new RegionPart.Size(scan.width(), scan.height()));
  }

  @Override
  public Optional<Coordinates> of(EntryId place) {
    return locating.of(signedIn.actor(), place);
  }

  @Override
  public Optional<String> propertyBeside(String property) {
    return vocabularies.current().property(property).map(Property::where);
  }

  ValueType valueType(String property) {
    return vocabularies
        .current()
        .property(property)
        .map(Property::valueType)
        .orElse(ValueType.TEXT);
  }

  String label(String property, String language) {
    return vocabularies
        .current()
        .property(property)
        .map(asked -> asked.label().wordsIn(language))
        .orElse(property);
  }

  /** Labels of properties with their codes, in the order of the vocabulary. */
  Map<String, String> properties(EntryKind kind, String language) {
    Map<String, String> codes = new LinkedHashMap<>();
    vocabularies
        .current()
        .askedOf(kind.code())
        .forEach(asked -> codes.put(asked.label().wordsIn(language), asked.code()));
    return codes;
  }
}
