package org.variorum.settings;

/** What an archive keeps about itself, each under a name that stays. */
public enum Setting {
  /** Its own words, beside those that come with the program. */
  VOCABULARY("vocabulary"),

  /** What it is called, and how its first page presents it. */
  PROFILE("archive"),

  /** How far the demonstration archive was loaded. */
  DEMONSTRATION("demonstration"),

  /** Whether a change of their form wants the projected tables written anew. */
  TABLES("tables"),

  /** When the schedule of backups was last looked at with something due. */
  BACKUP("backup"),

  /** Says nothing; whoever changes an option holds it until he is done. */
  OPTIONS("options"),

  /** The key by which the forms for visitors are signed; never leaves the database. */
  VISITORS_KEY("visitors.key");

  private final String key;

  Setting(String key) {
    this.key = key;
  }

  /** Its name in the tables. */
  public String key() {
    return key;
  }
}
