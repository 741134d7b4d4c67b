package org.variorum.staff;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An act that the audit log leaves out when it is done; where it is refused it has its line. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Unrecorded {
  /** For which reason. */
  Why value();

  /** Reasons to have no line. */
  enum Why {
    /** It changes nothing. */
    READS,
    /** It writes revisions of drafts, and those say who did it, when and what. */
    HISTORY,
    /** It is one step of many of something that has a line, or revisions, as a whole. */
    STEP,
    /** It concerns only what the actor keeps for himself. */
    OWN_DESK
  }
}
