package org.variorum.staff;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a provider of identities knows a colleague.
 *
 * @param mail his address, in lower case; may be empty
 * @param subject the provider and his name there, once he has come from it
 */
public record Identity(String mail, @Nullable String subject) {
  /** Of whom no provider knows. */
  public static final Identity NONE = new Identity("", null);

  public Identity {
    mail = mail.strip().toLowerCase(Locale.ROOT);
  }
}
