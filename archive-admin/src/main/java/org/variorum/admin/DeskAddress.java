package org.variorum.admin;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.identifier.EntryId;

/**
 * An address of the desk, taken apart.
 *
 * @param page the page that shows it; {@code problem} if there is none such
 * @param entry the entry it is about, if it is about one
 */
record DeskAddress(String page, Optional<EntryId> entry) {
  /** The attribute of a request under which pages find the entry they are about. */
  static final String ENTRY = "variorum.entry";

  private static final Map<String, String> PLAIN =
      Map.of(
          "/admin", "entries",
          "/admin/", "entries",
          "/admin/sign-in", "sign-in",
          "/admin/password", "password",
          "/admin/staff", "staff",
          "/admin/new", "new");

  private static final Pattern OF_AN_ENTRY =
      Pattern.compile("/admin/entry/([0-9a-z]{8})(/history)?");

  static DeskAddress of(String path) {
    String plain = PLAIN.get(path);
    if (plain != null) {
      return new DeskAddress(plain, Optional.empty());
    }
    Matcher match = OF_AN_ENTRY.matcher(path);
    if (!match.matches() || !EntryId.isValid(match.group(1))) {
      return new DeskAddress("problem", Optional.empty());
    }
    String page = match.group(2) == null ? "entry" : match.group(2).substring(1);
    return new DeskAddress(page, Optional.of(new EntryId(match.group(1))));
  }
}
