package org.variorum.staff;

/** How a colleague signs where visitors read it. */
public enum Signing {
  /** By his pen name. */
  PEN_NAME,
  /** By what he is here; readers are told it in their own language. */
  ROLE
}
