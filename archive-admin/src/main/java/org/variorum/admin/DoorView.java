package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.StaffId;
import org.variorum.signin.SecondFactors;
import org.variorum.signin.Sessions;
import org.variorum.staff.StaffMember;

/** How colleagues come in: how many sessions each has, and who has a second factor. */
@Named
@RequestScoped
public class DoorView {
  @Inject Sessions sessions;
  @Inject SecondFactors factors;

  private @Nullable Map<StaffId, Long> counts;
  private @Nullable Set<StaffId> holders;

  /** Asks anew: something has changed. */
  void forget() {
    counts = null;
    holders = null;
  }

  public long sessions(StaffMember member) {
    Map<StaffId, Long> known = counts;
    if (known == null) {
      known = sessions.counts();
      counts = known;
    }
    return known.getOrDefault(member.id(), 0L);
  }

  public boolean hasFactor(StaffMember member) {
    Set<StaffId> known = holders;
    if (known == null) {
      known = factors.holders();
      holders = known;
    }
    return known.contains(member.id());
  }
}
