package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.variorum.date.DateText;
import org.variorum.date.HistoricalDate;
import org.variorum.edition.EditionHead;
import org.variorum.edition.EditionLedger;
import org.variorum.hiding.Hideable;
import org.variorum.hiding.Hiding;
import org.variorum.hiding.Hidings;
import org.variorum.hiding.Withdrawal;
import org.variorum.hiding.Withdrawals;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;

/** Says in place of what is hidden or withdrawn that it is, and why. */
@ApplicationScoped
class Withholding {
  @Inject Hidings hidings;
  @Inject Withdrawals withdrawals;
  @Inject EditionLedger ledger;

  /** Of an entry: that it is hidden as a whole, or that its newest edition is. */
  Optional<WithheldView> of(EntryId entry, String language) {
    List<Hiding> all = hidings.of(entry);
    int newest = all.isEmpty() ? 0 : ledger.last(entry);
    return all.stream()
        .filter(one -> isWhole(one) || isOf(one, newest))
        .min(Comparator.comparing(one -> !isWhole(one)))
        .map(one -> view(one, Paths.entry(entry, ""), WithheldView.Left.NOTHING, language))
        .or(() -> withdrawals.of(entry).map(one -> tombstone(one, language)));
  }

  private WithheldView tombstone(Withdrawal withdrawal, String language) {
    Optional<LocalDate> since = Optional.ofNullable(withdrawal.withdrawnAt()).map(Withholding::day);
    return new WithheldView(
        Paths.entry(withdrawal.entry(), ""),
        "withdrawn",
        withdrawal.reason().category().code(),
        false,
        false,
        since.map(day -> words(day, language)).orElse(""),
        since.map(LocalDate::toString).orElse(""),
        WithheldView.Left.NOTHING,
        new WithheldView.Tombstone(
            TextView.of(withdrawal.heading(), language),
            TextView.of(withdrawal.reason().words(), language),
            ledger.all(withdrawal.entry()).stream().map(head -> left(head, language)).toList()));
  }

  /** Of an edition: that it is hidden by itself, or with its entry. */
  Optional<WithheldView> of(EntryId entry, int edition, String language) {
    List<Hiding> all = hidings.of(entry);
    return all.stream()
        .filter(one -> isOf(one, edition))
        .findFirst()
        .map(one -> view(one, path(entry, edition), left(entry, edition, language), language))
        .or(() -> of(entry, language));
  }

  Optional<WithheldView> of(EntryId entry, ObjectId scan, String language) {
    return of(entry, language).or(() -> hidings.of(scan).map(one -> scan(one, entry, language)));
  }

  private static WithheldView scan(Hiding hiding, EntryId entry, String language) {
    String path = Paths.scan(entry, ((Hideable.OfScan) hiding.what()).object());
    return view(hiding, path, WithheldView.Left.NOTHING, language);
  }

  private static String path(EntryId entry, int edition) {
    return Paths.entry(entry, "") + "/edition/" + edition;
  }

  private static boolean isWhole(Hiding hiding) {
    return hiding.what() instanceof Hideable.OfEntry;
  }

  private static boolean isOf(Hiding hiding, int edition) {
    return hiding.what() instanceof Hideable.OfEdition of && of.number() == edition;
  }

  private WithheldView.Left left(EntryId entry, int edition, String language) {
    return ledger.all(entry).stream()
        .filter(head -> head.number() == edition)
        .findFirst()
        .map(head -> left(head, language))
        .orElse(WithheldView.Left.NOTHING);
  }

  private static WithheldView.Left left(EditionHead head, String language) {
    LocalDate day = day(head.publishedAt());
    return new WithheldView.Left(
        head.number(), words(day, language), day.toString(), head.digest());
  }

  private static WithheldView view(
      Hiding hiding, String path, WithheldView.Left left, String language) {
    LocalDate since = day(hiding.hiddenAt());
    return new WithheldView(
        path,
        left.number() > 0 ? "edition" : hiding.bytes() == null ? "entry" : "scan",
        hiding.category().code(),
        hiding.category().isLegal(),
        hiding.isSuppressed(),
        words(since, language),
        since.toString(),
        left,
        WithheldView.Tombstone.NONE);
  }

  private static LocalDate day(Instant time) {
    return time.atZone(ZoneOffset.UTC).toLocalDate();
  }

  private static String words(LocalDate day, String language) {
    return DateText.in(language).of(HistoricalDate.of(day.toString()));
  }
}
