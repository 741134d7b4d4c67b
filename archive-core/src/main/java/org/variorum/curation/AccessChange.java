package org.variorum.curation;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.audit.Auditable;
import org.variorum.digitalobject.Access;
import org.variorum.identifier.ObjectId;

/**
 * What became of the pages whose access was changed, so that it can be taken back.
 *
 * @param by the key of whoever changed it
 */
public record AccessChange(@Nullable String by, List<Step> steps) implements Auditable {

  /** One page before and after. */
  public record Step(ObjectId page, Access before, Access after) {}

  public AccessChange {
    steps = List.copyOf(steps);
  }

  @Override
  public String inAudit() {
    return steps.stream().map(step -> step.page().value()).collect(Collectors.joining(" "));
  }
}
