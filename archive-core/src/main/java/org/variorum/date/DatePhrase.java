package org.variorum.date;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A date as a finding aid words it, and what was understood of it.
 *
 * @param written the words, as they came
 * @param read the date, bearing the words; absent where nothing was understood or nothing is dated
 * @param readBulk the span from which most of it is, where the words give one beside the whole
 * @param rest what stands behind the date and was not read
 * @param notes what somebody should look at
 */
public record DatePhrase(
    String written,
    @Nullable HistoricalDate read,
    @Nullable HistoricalDate readBulk,
    String rest,
    Set<PhraseNote> notes) {

  public DatePhrase {
    notes = Set.copyOf(notes);
  }

  static DatePhrase notUnderstood(String written) {
    return new DatePhrase(written, null, null, "", Set.of(PhraseNote.NOT_UNDERSTOOD));
  }

  /** Returns the date, if one was understood. */
  public Optional<HistoricalDate> date() {
    return Optional.ofNullable(read);
  }

  /** Returns the span of the bulk, if it is given beside the whole. */
  public Optional<HistoricalDate> bulk() {
    return Optional.ofNullable(readBulk);
  }

  /** Tells whether the words were understood, be it that they say "undated". */
  public boolean understood() {
    return !notes.contains(PhraseNote.NOT_UNDERSTOOD);
  }
}
