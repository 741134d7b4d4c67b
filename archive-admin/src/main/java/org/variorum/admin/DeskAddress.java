package org.variorum.admin;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.MessageId;
import org.variorum.standing.StandingPage;
import org.variorum.task.TaskKind;

/**
 * An address of the desk, taken apart.
 *
 * @param page the page that shows it; {@code problem} if there is none such
 * @param entry the entry it is about, if it is about one
 * @param standing the page of the archive that it is about, if it is about one
 * @param message the visitor's message that it is about, if it is about one
 * @param number the number of what is hidden, of the change of many entries or of the import, if it
 *     is about one
 * @param task the kind of task that it lists, if it lists any
 */
record DeskAddress(
    String page,
    Optional<EntryId> entry,
    Optional<StandingPage> standing,
    Optional<MessageId> message,
    Optional<Long> number,
    Optional<TaskKind> task) {
  /** The attribute of a request under which pages find the entry they are about. */
  static final String ENTRY = "variorum.entry";

  /** The same for the page of the archive. */
  static final String STANDING = "variorum.standing";

  /** The same for a visitor's message. */
  static final String MESSAGE = "variorum.message";

  /** The same for what has a number. */
  static final String NUMBER = "variorum.number";

  /** The same for a kind of task. */
  static final String TASK = "variorum.task";

  private static final String DESK = "/admin";

  /** Pages that are about nothing in particular, by the last part of their addresses. */
  private static final Set<String> PLAIN =
      Set.of(
          "account",
          "audit",
          "backups",
          "bulk",
          "code",
          "entries",
          "here",
          "hidden",
          "import",
          "inbox",
          "invitations",
          "jobs",
          "new",
          "pages",
          "password",
          "reviews",
          "scans",
          "second-factor",
          "settings",
          "sign-in",
          "sources/new",
          "staff",
          "trash",
          "tree");

  private static final String OF_A_PAGE = "/admin/pages/";
  private static final String OF_A_TASK = "/admin/tasks/";
  private static final String OF_A_MESSAGE = "/admin/inbox/";
  private static final Pattern OF_AN_ENTRY =
      Pattern.compile(
          "/admin/entry/([0-9a-z]{8})(/access|/cite|/history|/hide|/merge|/pages|/split|/texts?|/withdraw)?");

  /** A link that opens an account bears a secret that only its page reads. */
  private static final Pattern OF_A_LINK = Pattern.compile("/admin/join/[0-9a-z]{1,80}");

  private static final Pattern OF_A_HIDING = Pattern.compile("/admin/hidden/([1-9]\\d{0,17})");
  private static final Pattern OF_AN_IMPORT = Pattern.compile("/admin/import/([1-9]\\d{0,17})");
  private static final Pattern OF_COLUMNS =
      Pattern.compile("/admin/import/([1-9]\\d{0,17})/columns");
  private static final Pattern OF_A_BULK = Pattern.compile("/admin/bulk/([1-9]\\d{0,17})");

  static DeskAddress of(String path) {
    return ofPlain(path)
        .or(() -> ofAPage(path))
        .or(() -> ofAnEntry(path))
        .or(() -> ofAMessage(path))
        .or(() -> numbered(OF_A_HIDING, "hiding", path))
        .or(() -> numbered(OF_A_BULK, "change", path))
        .or(() -> numbered(OF_AN_IMPORT, "imported", path))
        .or(() -> numbered(OF_COLUMNS, "columns", path))
        .or(() -> ofATask(path))
        .orElse(plain("problem"));
  }

  private static Optional<DeskAddress> ofPlain(String path) {
    if (path.equals(DESK) || path.equals(DESK + "/")) {
      return Optional.of(plain("first"));
    }
    if (OF_A_LINK.matcher(path).matches()) {
      return Optional.of(plain("join"));
    }
    return Optional.of(path)
        .filter(one -> one.startsWith(DESK + "/"))
        .map(one -> one.substring(DESK.length() + 1))
        .filter(PLAIN::contains)
        .map(one -> plain(one.replace('/', '-')));
  }

  private static DeskAddress plain(String page) {
    return new DeskAddress(
        page,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<DeskAddress> ofAPage(String path) {
    return path.startsWith(OF_A_PAGE)
        ? StandingPage.coded(path.substring(OF_A_PAGE.length())).map(plain("page")::on)
        : Optional.empty();
  }

  private DeskAddress on(StandingPage shown) {
    return new DeskAddress(page, entry, Optional.of(shown), message, number, task);
  }

  private static Optional<DeskAddress> ofAnEntry(String path) {
    Matcher match = OF_AN_ENTRY.matcher(path);
    if (!match.matches() || !EntryId.isValid(match.group(1))) {
      return Optional.empty();
    }
    String last = match.group(2) == null ? "entry" : match.group(2).substring(1);
    String page = last.equals("pages") ? "treat" : last; // there are pages of the archive as well
    return Optional.of(plain(page).on(new EntryId(match.group(1))));
  }

  private DeskAddress on(EntryId named) {
    return new DeskAddress(page, Optional.of(named), standing, message, number, task);
  }

  private static Optional<DeskAddress> ofAMessage(String path) {
    return Optional.of(path)
        .filter(one -> one.startsWith(OF_A_MESSAGE))
        .map(one -> one.substring(OF_A_MESSAGE.length()))
        .filter(MessageId::isValid)
        .map(id -> plain("message").on(new MessageId(id)));
  }

  private DeskAddress on(MessageId sent) {
    return new DeskAddress(page, entry, standing, Optional.of(sent), number, task);
  }

  private static Optional<DeskAddress> numbered(Pattern form, String page, String path) {
    Matcher match = form.matcher(path);
    return match.matches()
        ? Optional.of(plain(page).on(Long.parseLong(match.group(1))))
        : Optional.empty();
  }

  private DeskAddress on(long found) {
    return new DeskAddress(page, entry, standing, message, Optional.of(found), task);
  }

  private static Optional<DeskAddress> ofATask(String path) {
    return path.startsWith(OF_A_TASK)
        ? TaskKind.coded(path.substring(OF_A_TASK.length())).map(plain("tasks")::on)
        : Optional.empty();
  }

  private DeskAddress on(TaskKind listed) {
    return new DeskAddress(page, entry, standing, message, number, Optional.of(listed));
  }
}
