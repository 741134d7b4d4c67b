package org.variorum.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.StaffId;

/** For whom a job works: whoever began it, with the rights that he has now. */
@ApplicationScoped
public class OnBehalf {
  @Inject StaffMembers staff;

  /** He who is shut out meanwhile may do nothing; absent is whoever runs the machine. */
  public Actor of(@Nullable StaffId by) {
    return by == null
        ? Actor.OPERATOR
        : staff
            .withId(by)
            .filter(member -> !member.disabled())
            .map(StaffMember::actor)
            .orElseGet(() -> new Actor(by, "", Set.of()));
  }
}
