package org.variorum.admin.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;

/**
 * A reference to another entry, shown as its heading with its identifier behind: {@code Vlasov,
 * Andrey · 4f2k9x1c}. What counts is the identifier.
 */
public final class EntryField extends Field implements Part<EntryId> {
  private static final Pattern FORM = Pattern.compile("(?:.*[\\s·])?([0-9a-z]{8})", Pattern.DOTALL);

  private EntryField(@Nullable String shown) {
    super(shown);
  }

  static EntryField of(@Nullable EntryId entry, Ground ground) {
    return ground.referring(
        new EntryField(entry == null ? null : shown(ground.heading(entry), entry)));
  }

  /** How an entry is written in such a field. */
  public static String shown(String heading, EntryId entry) {
    return heading.isEmpty() ? entry.value() : heading + " · " + entry;
  }

  /** The identifier that stands there now; empty if there is none. */
  public String getId() {
    return idIn(getText());
  }

  /** The identifier in what is written so; empty if there is none. */
  public static String idIn(String shown) {
    Matcher match = FORM.matcher(shown.strip());
    return match.matches() && EntryId.isValid(match.group(1)) ? match.group(1) : "";
  }

  /** The heading without the identifier. */
  public String getGist() {
    return getText().replaceFirst(" · [0-9a-z]{8}$", "");
  }

  @Override
  public @Nullable EntryId value(Complaints complaints) {
    forgive();
    if (getText().isBlank()) {
      return null;
    }
    String id = getId();
    if (id.isEmpty()) {
      complaints.at(this, "form.choose-entry");
      return null;
    }
    return new EntryId(id);
  }

  @Nullable EntryId required(Complaints complaints) {
    EntryId entry = value(complaints);
    if (entry == null && getError() == null) {
      complaints.at(this, "form.required");
    }
    return entry;
  }
}
