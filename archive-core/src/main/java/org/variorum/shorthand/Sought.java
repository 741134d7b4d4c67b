package org.variorum.shorthand;

import java.util.List;
import java.util.Optional;
import org.variorum.citation.Locator;
import org.variorum.source.WorkEdition;

/** What became of a source that was named. */
public sealed interface Sought {

  /** It is this one. */
  record Found(KeyedSource source, Optional<WorkEdition> edition, Optional<Locator> locator)
      implements Sought {}

  /** It may be any of these. */
  record Several(List<KeyedSource> sources) implements Sought {
    public Several {
      sources = List.copyOf(sources);
    }
  }

  /** There is none such; these are near. */
  record Unknown(List<KeyedSource> near) implements Sought {
    public Unknown {
      near = List.copyOf(near);
    }
  }
}
