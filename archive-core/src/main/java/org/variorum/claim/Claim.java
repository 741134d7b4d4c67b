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
import org.variorum.visibility.Visibility;

/**
 * One answer to a question, in the archive's normalised form, with what each source says of it.
 *
 * @param when the time for which it holds, as with an office; absent for always
 * @param visibility whether readers may see it
 * @param against claims of the same question that a curator has set against this one
 * @param remark what a reader has to know, as that the calendar is not stated
 */
public record Claim(
    LocalId id,
    Value value,
    Nature nature,
    Standing standing,
    Visibility visibility,
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

  /** One that readers may see. */
  public Claim(
      LocalId id,
      Value value,
      Nature nature,
      Standing standing,
      @Nullable HistoricalDate when,
      List<LocalId> against,
      Texts remark,
      List<Citation> citations) {
    this(id, value, nature, standing, Visibility.PUBLIC, when, against, remark, citations);
  }

  /** The same, resting on other citations. */
  public Claim resting(List<Citation> changed) {
    return new Claim(id, value, nature, standing, visibility, when, against, remark, changed);
  }

  /** The same, set against others. */
  public Claim opposing(List<LocalId> others) {
    return new Claim(id, value, nature, standing, visibility, when, others, remark, citations);
  }

  /** The same, to be seen by others. */
  public Claim seenBy(Visibility changed) {
    return new Claim(id, value, nature, standing, changed, when, against, remark, citations);
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
