package org.variorum.admin;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.MessageId;
import org.variorum.standing.StandingPage;

/**
 * An address of the desk, taken apart.
 *
 * @param page the page that shows it; {@code problem} if there is none such
 * @param entry the entry it is about, if it is about one
 * @param standing the page of the archive that it is about, if it is about one
 * @param message the visitor's message that it is about, if it is about one
 * @param hiding the number of what is hidden, if it is about that
 */
record DeskAddress(
    String page,
    Optional<EntryId> entry,
    Optional<StandingPage> standing,
    Optional<MessageId> message,
    Optional<Long> hiding) {
  /** The attribute of a request under which pages find the entry they are about. */
  static final String ENTRY = "variorum.entry";

  /** The same for the page of the archive. */
  static final String STANDING = "variorum.standing";

  /** The same for a visitor's message. */
  static final String MESSAGE = "variorum.message";

  /** The same for what is hidden. */
  static final String HIDING = "variorum.hiding";

  private static final Map<String, String> PLAIN =
      Map.ofEntries(
          Map.entry("/admin", "first"),
          Map.entry("/admin/", "first"),
          Map.entry("/admin/entries", "entries"),
          Map.entry("/admin/sign-in", "sign-in"),
          Map.entry("/admin/password", "password"),
          Map.entry("/admin/staff", "staff"),
          Map.entry("/admin/new", "new"),
          Map.entry("/admin/pages", "pages"),
          Map.entry("/admin/hidden", "hidden"),
          Map.entry("/admin/trash", "trash"),
          Map.entry("/admin/inbox", "inbox"),
          Map.entry("/admin/tree", "tree"));

  private static final String OF_A_PAGE = "/admin/pages/";
  private static final String OF_A_MESSAGE = "/admin/inbox/";
  private static final Pattern OF_AN_ENTRY =
      Pattern.compile("/admin/entry/([0-9a-z]{8})(/history|/hide|/merge|/split)?");

  private static final Pattern OF_A_HIDING = Pattern.compile("/admin/hidden/([1-9]\\d{0,17})");

  static DeskAddress of(String path) {
    String plain = PLAIN.get(path);
    return plain == null
        ? ofAPage(path)
            .or(() -> ofAnEntry(path))
            .or(() -> ofAMessage(path))
            .or(() -> ofAHiding(path))
            .orElse(plain("problem"))
        : plain(plain);
  }

  private static DeskAddress plain(String page) {
    return new DeskAddress(
        page, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Optional<DeskAddress> ofAPage(String path) {
    return path.startsWith(OF_A_PAGE)
        ? StandingPage.coded(path.substring(OF_A_PAGE.length())).map(plain("page")::on)
        : Optional.empty();
  }

  private DeskAddress on(StandingPage shown) {
    return new DeskAddress(page, entry, Optional.of(shown), message, hiding);
  }

  private static Optional<DeskAddress> ofAnEntry(String path) {
    Matcher match = OF_AN_ENTRY.matcher(path);
    if (!match.matches() || !EntryId.isValid(match.group(1))) {
      return Optional.empty();
    }
    String page = match.group(2) == null ? "entry" : match.group(2).substring(1);
    return Optional.of(plain(page).on(new EntryId(match.group(1))));
  }

  private DeskAddress on(EntryId named) {
    return new DeskAddress(page, Optional.of(named), standing, message, hiding);
  }

  private static Optional<DeskAddress> ofAMessage(String path) {
    return Optional.of(path)
        .filter(one -> one.startsWith(OF_A_MESSAGE))
        .map(one -> one.substring(OF_A_MESSAGE.length()))
        .filter(MessageId::isValid)
        .map(id -> plain("message").on(new MessageId(id)));
  }

  private DeskAddress on(MessageId sent) {
    return new DeskAddress(page, entry, standing, Optional.of(sent), hiding);
  }

  private static Optional<DeskAddress> ofAHiding(String path) {
    Matcher match = OF_A_HIDING.matcher(path);
    return match.matches()
        ? Optional.of(plain("hiding").on(Long.parseLong(match.group(1))))
        : Optional.empty();
  }

  private DeskAddress on(long number) {
    return new DeskAddress(page, entry, standing, message, Optional.of(number));
  }
}
