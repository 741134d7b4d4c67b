package org.variorum.option;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What an administrator sets at the desk, without a rebuild and without a restart. Most can be set
 * from outside too, as {@code variorum.comment.days} or {@code VARIORUM_COMMENT_DAYS}, and that
 * wins.
 */
public enum Option {
  /** What the archive is called. */
  NAME(Group.ARCHIVE, Form.LINES, ""),

  /** What it says of itself on its first page. */
  SENTENCE(Group.ARCHIVE, Form.PARAGRAPHS, ""),

  /** What it says below that at more length, in paragraphs. */
  INTRODUCTION(Group.ARCHIVE, Form.PARAGRAPHS, ""),

  /** An announcement on the first page. */
  NOTICE(Group.ARCHIVE, Form.PARAGRAPHS, ""),

  /** The last day on which it is shown; for ever if there is none. */
  NOTICE_UNTIL(Group.ARCHIVE, Form.DAY, ""),

  /** Who keeps the archive and how it is checked, at the foot of the first page. */
  KEEPERS(Group.ARCHIVE, Form.PARAGRAPHS, ""),

  /** The languages of the pages, the usual one first. */
  LANGUAGES(Group.LANGUAGES, Form.TONGUES, "en ru de"),

  /** The languages in which the house writes, in the order in which forms offer them. */
  CONTENT_LANGUAGES(Group.LANGUAGES, Form.TAGS, "en ru de"),

  /** The colour of links and buttons on light paper. */
  ACCENT_LIGHT(Group.LOOK, Form.COLOUR, "#0B5561"),

  /** The same on dark paper. */
  ACCENT_DARK(Group.LOOK, Form.COLOUR, "#84C9D2"),

  /** The picture before the name. */
  LOGO(Group.LOOK, Form.PICTURE, ""),

  /** What it shows, for who does not see it; nothing if it only adorns the name. */
  LOGO_WORDS(Group.LOOK, Form.LINES, ""),

  /** Where the house is. */
  POSTAL_ADDRESS(Group.CONTACT, Form.PARAGRAPHS, ""),

  /** When its doors are open. */
  OPENING_HOURS(Group.CONTACT, Form.PARAGRAPHS, ""),

  /** Where to write to. */
  CONTACT_EMAIL(Group.CONTACT, Form.ADDRESS, ""),

  /** The number to call. */
  PHONE(Group.CONTACT, Form.PHONE, ""),

  /** Which of the statements of rights known everywhere forms offer. */
  RIGHTS_OFFERED(Group.RIGHTS, Form.STATEMENTS, "in-c cne und cc0 pdm cc-by cc-by-sa"),

  /** Statements of its own, one on a line, the same on the same line in each language. */
  RIGHTS_OWN(Group.RIGHTS, Form.ROWS, ""),

  /** The one that new scans come with; none if unset. */
  RIGHTS_USUAL(Group.RIGHTS, Form.STATEMENT, ""),

  /** How many days a story is open for comments. */
  COMMENT_DAYS(Group.RETENTION, Form.DAYS, "90"),

  /** How many days after the decision the sender of a message is remembered. */
  SENDER_DAYS(Group.RETENTION, Form.DAYS, "365"),

  /** How many days an entry lies in the trash, and a logo is kept that is shown no more. */
  TRASH_DAYS(Group.RETENTION, Form.COUNT, "90"),

  /** How many days what was typed into a form and never saved is kept; for good if unset. */
  DRAFT_DAYS(Group.RETENTION, Form.COUNT, ""),

  /** How many days a job that has ended is kept with its log. */
  JOB_DAYS(Group.RETENTION, Form.DAYS, "180"),

  /** In how many days all files are read and compared with what was kept; 0 for never. */
  CHECK_DAYS(Group.RETENTION, Form.DAYS, "30"),

  /** The server that takes letters; without it none are sent. */
  SMTP_HOST(Group.MAIL, Form.HOST, ""),
  SMTP_PORT(Group.MAIL, Form.PORT, ""),
  SMTP_SECURITY(Group.MAIL, Form.SECURITY, "starttls"),
  SMTP_USER(Group.MAIL, Form.LINE, ""),

  /** Never shown, and not in the history. */
  SMTP_PASSWORD(Group.MAIL, Form.SECRET, ""),

  /** The address from which letters come. */
  SMTP_FROM(Group.MAIL, Form.ADDRESS, ""),

  /** Of which roles a second factor is asked. */
  SECOND_FACTOR(Group.SIGN_IN, Form.ROLES, ""),

  /** After how many minutes unused a session ends. */
  SESSION_IDLE_MINUTES(Group.SIGN_IN, Form.COUNT, "120"),

  /** After how many hours a session ends at the latest. */
  SESSION_HOURS(Group.SIGN_IN, Form.COUNT, "12"),

  /**
   * Whether backups are made without anyone asking: {@code off}, {@code daily} or {@code weekly}.
   */
  BACKUP_RHYTHM(Group.BACKUP, Form.RHYTHM, "off"),

  /** At which hour of the machine. */
  BACKUP_HOUR(Group.BACKUP, Form.HOUR, "3"),

  /** On which day, if weekly. */
  BACKUP_WEEKDAY(Group.BACKUP, Form.WEEKDAY, "sunday"),

  /** Of how many days the newest of these is kept. */
  BACKUP_KEEP_DAYS(Group.BACKUP, Form.FEW, "7"),
  BACKUP_KEEP_WEEKS(Group.BACKUP, Form.FEW, "4"),
  BACKUP_KEEP_MONTHS(Group.BACKUP, Form.FEW, "12");

  /** Where it stands on the page. */
  public enum Group {
    ARCHIVE,
    LANGUAGES,
    LOOK,
    CONTACT,
    RIGHTS,
    RETENTION,
    MAIL,
    SIGN_IN,
    BACKUP
  }

  /** What a value must be like. */
  public enum Form {
    LINE,
    /** A line in each language, in JSON by language tag. */
    LINES,
    /** The same with more room. */
    PARAGRAPHS,
    /** Several lines, as many in each language. */
    ROWS,
    /** Languages of the pages with blanks between. */
    TONGUES,
    /** Tags of any languages with blanks between. */
    TAGS,
    /** A day as 2026-05-03. */
    DAY,
    /** A colour as #0B5561. */
    COLOUR,
    /** A picture that is kept, named by a {@link LogoMark}. */
    PICTURE,
    /** Codes of statements of rights with blanks between. */
    STATEMENTS,
    /** The code of one. */
    STATEMENT,
    ADDRESS,
    PHONE,
    DAYS,
    /** A number from 1 to 9999. */
    COUNT,
    /** Names of roles with blanks or commas between. */
    ROLES,
    HOST,
    PORT,
    SECURITY,
    SECRET,
    /** How often something is done. */
    RHYTHM,
    /** From 0 to 23. */
    HOUR,
    WEEKDAY,
    /** A number from 0 to 99. */
    FEW
  }

  private final Group group;
  private final Form form;
  private final String usual;

  Option(Group group, Form form, String usual) {
    this.group = group;
    this.form = form;
    this.usual = usual;
  }

  public Group group() {
    return group;
  }

  public Form form() {
    return form;
  }

  /** What holds if nobody says anything. */
  public String usual() {
    return usual;
  }

  /** The word for it in addresses and message keys, as {@code comment-days}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The system property by which it is set from outside. */
  public String property() {
    return "variorum." + name().toLowerCase(Locale.ROOT).replace('_', '.');
  }

  /** The environment variable of the same meaning. */
  public String variable() {
    return "VARIORUM_" + name();
  }

  public boolean isSecret() {
    return form == Form.SECRET;
  }

  /** Whether it has words in several languages. */
  public boolean isWorded() {
    return form == Form.LINES || form == Form.PARAGRAPHS || form == Form.ROWS;
  }

  /** Its name in the tables. */
  String key() {
    return code();
  }

  /** The option that goes by that word, if there is one. */
  public static Optional<Option> coded(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
