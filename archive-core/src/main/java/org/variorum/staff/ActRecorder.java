package org.variorum.staff;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.ArrayList;
import java.util.List;
import org.variorum.audit.AuditLog;
import org.variorum.audit.Deed;

/**
 * Writes into the audit log what goes beyond drafts, within the act's own transaction: there is no
 * such act without its line, and no line without its act.
 */
@Interceptor
@Requires
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300) // within the transaction
public class ActRecorder {
  private static final ThreadLocal<List<Deed>> OPEN = new ThreadLocal<>();

  @Inject AuditLog audit;

  /** Lines are written when the outermost act ends: who writes one holds the book. */
  @AroundInvoke
  Object record(InvocationContext call) throws Exception {
    List<Deed> open = OPEN.get();
    if (open != null) {
      return noted(call, open);
    }
    List<Deed> own = new ArrayList<>();
    OPEN.set(own);
    try {
      Object answer = noted(call, own);
      own.forEach(audit::write);
      return answer;
    } finally {
      OPEN.remove();
    }
  }

  private static Object noted(InvocationContext call, List<Deed> deeds) throws Exception {
    Object answer = call.proceed();
    Act act = Act.of(call);
    if (act.isRecorded()) {
      deeds.add(act.deed(Deed.Outcome.DONE));
    }
    return answer;
  }
}
