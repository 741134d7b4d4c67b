package org.variorum.backup;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.variorum.audit.Auditable;

/** What a backup in the directory of backups is called: {@code variorum-20261126-031500.zip}. */
public record BackupName(String value) implements Auditable {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,80}\\.zip");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);
  private static final String OWN = "variorum-";
  private static final String BY_THE_CLOCK = OWN + "scheduled-";
  private static final String OF_AN_UPGRADE = "before-upgrade-";
  private static final String ENDING = ".zip";

  public BackupName {
    if (!isValid(value)) {
      throw new IllegalArgumentException("Not the name of a backup: '" + value + "'");
    }
  }

  /** By whom a backup was asked for. */
  public enum Origin {
    /** Somebody at the desk, or in the directory. */
    HAND,
    SCHEDULE,
    /** The launcher, before an upgrade; it holds the tables only. */
    UPGRADE
  }

  public static boolean isValid(String text) {
    return FORM.matcher(text).matches();
  }

  static BackupName at(Instant moment, Origin origin) {
    String beginning = origin == Origin.SCHEDULE ? BY_THE_CLOCK : OWN;
    return new BackupName(beginning + MOMENT.format(moment) + ENDING);
  }

  public Origin origin() {
    if (value.startsWith(OF_AN_UPGRADE)) {
      return Origin.UPGRADE;
    }
    return value.startsWith(BY_THE_CLOCK) ? Origin.SCHEDULE : Origin.HAND;
  }

  @Override
  public String inAudit() {
    return value;
  }

  @Override
  public String toString() {
    return value;
  }
}
