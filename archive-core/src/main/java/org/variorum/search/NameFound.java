package org.variorum.search;

import java.util.Comparator;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.resolver.Fit;
import org.variorum.resolver.KnownForm;

/**
 * An entry whose name was typed.
 *
 * @param weight how much is said of it
 * @param fit why it is taken for what was typed
 */
public record NameFound(EntryId id, EntryKind kind, int weight, Fit fit) {

  /** The best reason first, then what fits closest, then of what most is said. */
  static final Comparator<NameFound> ORDER =
      Comparator.comparing(NameFound::fit)
          .thenComparing(NameFound::weight, Comparator.reverseOrder())
          .thenComparing(found -> found.fit().form().text())
          .thenComparing(found -> found.id().value());

  /** Whether the form may be shown. */
  public boolean hasForm() {
    return fit.form().origin() != KnownForm.Origin.HIDDEN;
  }
}
