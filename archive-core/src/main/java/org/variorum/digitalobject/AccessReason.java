package org.variorum.digitalobject;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why not all may see a page, as visitors are told. */
public enum AccessReason {
  /** It protects a person. */
  PERSON,
  /** Who gave it to the archive wished so. */
  DONOR,
  COPYRIGHT,
  /** The original is in no state to be shown. */
  CONDITION;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The reason of a code; empty if there is none such. */
  public static Optional<AccessReason> of(@Nullable String code) {
    return Stream.of(values()).filter(reason -> reason.code().equals(code)).findFirst();
  }
}
