package org.variorum.claim;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.citation.Citation;
import org.variorum.citation.Stance;
import org.variorum.date.HistoricalDate;
import org.variorum.identifier.LocalId;
import org.variorum.language.MalformedTextException;
import org.variorum.language.Texts;

/**
 * One answer to a question, in the archive's normalised form, with what each source says of it.
 *
 * @param when the time for which it holds, as with an office; absent for always
 * @param against claims of the same question that a curator has set against this one
 * @param remark what a reader has to know, as that the calendar is not stated
 */
public record Claim(
    LocalId id,
    Value value,
    Nature nature,
    Standing standing,
    @Nullable HistoricalDate when,
    List<LocalId> against,
    Texts remark,
    List<Citation> citations) {

  public Claim {
    if (standing.kind() == Standing.Kind.BETTER_SUPPORTED && !nature.canBeBetterSupported()) {
      throw new MalformedTextException(
          id + ": an assessment or a motive is attributed, never better supported");
    }
    against = List.copyOf(against);
    citations = List.copyOf(citations);
  }

  /** The same, resting on other citations. */
  public Claim resting(List<Citation> changed) {
    return new Claim(id, value, nature, standing, when, against, remark, changed);
  }

  public boolean isLive() {
    return standing.isLive();
  }

  /** Whether some source contradicts it. */
  public boolean isContradicted() {
    return citing(Stance.CONTRADICTS).findAny().isPresent();
  }

  public Stream<Citation> citing(Stance stance) {
    return citations.stream().filter(citation -> citation.stance() == stance);
  }
}
