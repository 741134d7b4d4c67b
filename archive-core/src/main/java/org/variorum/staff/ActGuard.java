package org.variorum.staff;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import org.variorum.settings.FreeSpace;

/**
 * Lets an act pass only if its actor has the right it requires, and one that writes only if there
 * is room for what it writes.
 */
@Interceptor
@Requires
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class ActGuard {

  @Inject FreeSpace space;

  @AroundInvoke
  Object guard(InvocationContext act) throws Exception {
    Right needed = needed(act.getMethod());
    Object[] arguments = act.getParameters();
    if (arguments.length == 0 || !(arguments[0] instanceof Actor actor) || !actor.may(needed)) {
      throw new ForbiddenActException(act.getMethod().getDeclaringClass().getSimpleName(), needed);
    }
    if (needed != Right.READ_DESK) {
      space.ensure();
    }
    return act.proceed();
  }

  private static Right needed(Method method) {
    Requires onMethod = method.getAnnotation(Requires.class);
    Requires requires =
        onMethod != null ? onMethod : method.getDeclaringClass().getAnnotation(Requires.class);
    return requires == null ? Right.OPERATE : requires.value();
  }
}
