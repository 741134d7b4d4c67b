package org.variorum.hiding;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.language.Shortened;
import org.variorum.language.Texts;
import org.variorum.staff.Actor;

/**
 * A withdrawal as the table keeps it. While it is in force {@code inForce} names its entry, which
 * the table keeps unique.
 */
@Entity
@Table(name = "withdrawal")
class WithdrawalRow {
  private static final int LONGEST_HEADING = 1000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rows")
  @SequenceGenerator(name = "rows", sequenceName = "row_sequence", allocationSize = 100)
  long rowId;

  @Nullable String inForce;
  String entryId;

  @Enumerated(EnumType.STRING)
  Category category;

  String wordsEn;
  String wordsRu;
  String wordsDe;
  String headingEn;
  String headingRu;
  String headingDe;
  @Nullable String withdrawnBy;
  @Nullable Instant withdrawnAt;
  @Nullable String liftedBy;
  @Nullable Instant liftedAt;
  @Version int version;

  protected WithdrawalRow() {}

  WithdrawalRow(EntryId entry, PublicReason reason, Actor by, Instant when) {
    inForce = entry.value();
    entryId = entry.value();
    category = reason.category();
    wordsEn = in(reason.words(), "en");
    wordsRu = in(reason.words(), "ru");
    wordsDe = in(reason.words(), "de");
    headingEn = "";
    headingRu = "";
    headingDe = "";
    withdrawnBy = by.key();
    withdrawnAt = when;
  }

  /** The same, saying what the entry was called. */
  WithdrawalRow naming(Texts heading) {
    headingEn = Shortened.to(in(heading, "en"), LONGEST_HEADING);
    headingRu = Shortened.to(in(heading, "ru"), LONGEST_HEADING);
    headingDe = Shortened.to(in(heading, "de"), LONGEST_HEADING);
    return this;
  }

  private static String in(Texts texts, String language) {
    return texts.exactly(language).orElse("");
  }

  void lift(Actor by, Instant when) {
    inForce = null;
    liftedBy = by.key();
    liftedAt = when;
  }

  Withdrawal view(String withdrawer) {
    return new Withdrawal(
        new EntryId(entryId),
        new PublicReason(category, texts(wordsEn, wordsRu, wordsDe)),
        texts(headingEn, headingRu, headingDe),
        withdrawnAt,
        withdrawer);
  }

  private static Texts texts(String en, String ru, String de) {
    return Texts.of(Map.of("en", en, "ru", ru, "de", de));
  }
}
