package org.variorum.staff;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.audit.Auditable;
import org.variorum.audit.Deed;

/**
 * An act as its guards see it.
 *
 * @param actor who does it; absent if it was called without anyone
 */
record Act(@Nullable Actor actor, Method method, List<Object> arguments) {

  static Act of(InvocationContext call) {
    List<Object> arguments = Arrays.asList(call.getParameters());
    Actor actor =
        !arguments.isEmpty() && arguments.get(0) instanceof Actor somebody ? somebody : null;
    return new Act(actor, call.getMethod(), arguments);
  }

  Right needed() {
    Requires onMethod = method.getAnnotation(Requires.class);
    Requires requires =
        onMethod != null ? onMethod : method.getDeclaringClass().getAnnotation(Requires.class);
    return requires == null ? Right.OPERATE : requires.value();
  }

  boolean isAllowed() {
    return actor != null && actor.may(needed());
  }

  /**
   * Whether the book has a line of it once it is done: whatever changes something, unless it says
   * why not. Who may only read the desk changes nothing there.
   */
  boolean isRecorded() {
    return needed() != Right.READ_DESK && !method.isAnnotationPresent(Unrecorded.class);
  }

  String name() {
    return method.getDeclaringClass().getSimpleName();
  }

  Deed deed(Deed.Outcome outcome) {
    return new Deed(
        actor == null ? null : actor.key(),
        actor == null ? "" : actor.signature(),
        name() + "." + method.getName(),
        outcome,
        about(),
        actor == null ? "" : actor.address());
  }

  /** Identifiers, numbers and choices; no words that somebody wrote. */
  private String about() {
    return arguments.stream().skip(1).map(Act::named).collect(Collectors.joining(" ")).strip();
  }

  private static String named(@Nullable Object argument) {
    if (argument instanceof Auditable auditable) {
      return auditable.inAudit();
    }
    boolean plain =
        argument instanceof Number
            || argument instanceof Boolean
            || argument instanceof Enum<?>
            || (argument != null
                && argument.getClass().getPackageName().equals("org.variorum.identifier"));
    return plain ? String.valueOf(argument) : "";
  }
}
