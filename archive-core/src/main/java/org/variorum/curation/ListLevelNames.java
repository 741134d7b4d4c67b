package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.variorum.description.LevelName;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;

/** Lists what levels of description are called in this archive. */
@ApplicationScoped
@Transactional
public class ListLevelNames {
  @Inject UnitTree tree;

  /** Those that some unit bears, in one question; the commonest first. */
  @Requires(Right.READ_DESK)
  public List<LevelName> all(Actor actor) {
    return tree.levelNames();
  }
}
