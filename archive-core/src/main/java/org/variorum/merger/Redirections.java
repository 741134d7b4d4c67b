package org.variorum.merger;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.variorum.document.DocumentCodec;
import org.variorum.document.References;
import org.variorum.entry.Entry;
import org.variorum.entry.Links;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;

/** Where the entries that were given up lead to, each to the one that is kept in the end. */
public final class Redirections {
  /** Nothing leads anywhere else. */
  public static final Redirections NONE = new Redirections(Map.of());

  private final Map<EntryId, Step> steps;

  private Redirections(Map<EntryId, Step> steps) {
    this.steps = steps;
  }

  /**
   * That one entry leads to another.
   *
   * @param parts what its parts are called there
   */
  public record Step(EntryId gone, EntryId kept, Map<LocalId, LocalId> parts) {

    private Step then(Step next) {
      Map<LocalId, LocalId> further = new HashMap<>();
      parts.forEach(
          (here, there) -> {
            LocalId beyond = next.parts.get(there);
            if (beyond != null) {
              further.put(here, beyond);
            }
          });
      return new Step(gone, next.kept, further);
    }
  }

  static Redirections of(Collection<Step> single) {
    Map<EntryId, Step> steps = new HashMap<>();
    single.forEach(step -> steps.put(step.gone(), step));
    Map<EntryId, Step> whole = new HashMap<>();
    for (Step step : single) {
      Step far = step;
      int left = steps.size();
      for (Step next = steps.get(far.kept()); next != null && left > 0; left--) {
        far = far.then(next);
        next = steps.get(far.kept());
      }
      whole.put(step.gone(), far);
    }
    return new Redirections(whole);
  }

  public boolean isEmpty() {
    return steps.isEmpty();
  }

  /** Where an entry leads to; empty if it was not given up. */
  public Optional<Step> of(EntryId entry) {
    return Optional.ofNullable(steps.get(entry));
  }

  /** The entry as it is with all that it refers to followed to where it leads. */
  public Entry followed(DocumentCodec codec, Entry entry) {
    boolean leads =
        !steps.isEmpty()
            && Links.of(entry).stream().anyMatch(link -> steps.containsKey(link.target()));
    if (!leads) {
      return entry;
    }
    JsonNode tree = new Following(steps).of(codec.treeOf(entry));
    return codec.read(tree, References.PLAIN);
  }
}
