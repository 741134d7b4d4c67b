package org.variorum.staff;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.variorum.audit.AuditLog;
import org.variorum.audit.Deed;
import org.variorum.settings.FreeSpace;

/**
 * Lets an act pass only if its actor has the right it requires, and one that writes only if there
 * is room for what it writes. What was refused stands in the audit log.
 */
@Interceptor
@Requires
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class ActGuard {
  private static final ThreadLocal<Boolean> WITHIN = ThreadLocal.withInitial(() -> false);

  @Inject FreeSpace space;
  @Inject AuditLog audit;

  @AroundInvoke
  Object guard(InvocationContext call) throws Exception {
    Act act = Act.of(call);
    if (WITHIN.get()) {
      return guarded(act, call);
    }
    WITHIN.set(true);
    try {
      return guarded(act, call);
    } catch (ForbiddenActException refused) { // of the act or of one within; nothing is open here
      audit.writeApart(act.deed(Deed.Outcome.REFUSED));
      throw refused;
    } finally {
      WITHIN.remove();
    }
  }

  private Object guarded(Act act, InvocationContext call) throws Exception {
    if (!act.isAllowed()) {
      throw new ForbiddenActException(act.name(), act.needed());
    }
    if (act.needed() != Right.READ_DESK) {
      space.ensure();
    }
    return call.proceed();
  }
}
