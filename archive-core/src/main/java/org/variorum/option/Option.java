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

  /** How many days a story is open for comments. */
  COMMENT_DAYS(Group.RETENTION, Form.DAYS, "90"),

  /** How many days after the decision the sender of a message is remembered. */
  SENDER_DAYS(Group.RETENTION, Form.DAYS, "365"),

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
  SESSION_HOURS(Group.SIGN_IN, Form.COUNT, "12");

  /** Where it stands on the page. */
  public enum Group {
    ARCHIVE,
    RETENTION,
    MAIL,
    SIGN_IN
  }

  /** What a value must be like. */
  public enum Form {
    LINE,
    /** A line in each language, in JSON by language tag. */
    LINES,
    /** The same with more room. */
    PARAGRAPHS,
    ADDRESS,
    DAYS,
    /** A number from 1 to 9999. */
    COUNT,
    /** Names of roles with blanks or commas between. */
    ROLES,
    HOST,
    PORT,
    SECURITY,
    SECRET
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
    return form == Form.LINES || form == Form.PARAGRAPHS;
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
