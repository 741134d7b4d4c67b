package org.variorum.crosswalk.table;

/**
 * The places in a record to which a column can belong; those with a colon take something behind it:
 * {@code element:3.3.1} a clause, {@code name:parallel} a use of a name, {@code identifier:viaf} a
 * file.
 */
final class Places {
  static final String KEY = "key";
  static final String PARENT = "parent";

  /** The number of a part within what the key names: the part is a record below it. */
  static final String COMPONENT = "component";

  static final String DEPTH = "depth";
  static final String KIND = "kind";
  static final String KIND_WORDS = "kind-words";
  static final String LANGUAGE = "language";
  static final String HEADING = "heading";
  static final String FAMILY = "family";
  static final String GIVEN = "given";
  static final String SUMMARY = "summary";
  static final String CODE = "code";
  static final String LEVEL = "level";
  static final String LEVEL_NAME = "level-name";
  static final String DATE = "date";
  static final String DATE_START = "date-start";
  static final String DATE_END = "date-end";
  static final String DATE_TYPE = "date-type";
  static final String EXISTS = "exists";
  static final String EXISTS_START = "exists-start";
  static final String EXISTS_END = "exists-end";
  static final String BIRTH_PLACE = "birth-place";
  static final String DEATH_PLACE = "death-place";
  static final String CREATOR = "creator";
  static final String CREATOR_HISTORY = "creator-history";
  static final String INSTITUTION = "institution";
  static final String INSTITUTION_CODE = "institution-code";
  static final String ADDRESS = "address";
  static final String WEBSITE = "website";
  static final String TOPIC = "topic";
  static final String PLACE = "place";
  static final String NAMED = "named";
  static final String OCCUPATION = "occupation";
  static final String EXTENT_NUMBER = "extent-number";
  static final String EXTENT_TYPE = "extent-type";
  static final String AGENT_TYPE = "agent-type";
  static final String AGENT_ROLE = "agent-role";
  static final String AGENT_NAME = "agent-name";
  static final String AGENT_GIVEN = "agent-given";
  static final String AUTHOR = "author";
  static final String PUBLISHER = "publisher";
  static final String ELEMENT = "element:";
  static final String NAME = "name:";
  static final String IDENTIFIER = "identifier:";
  static final String PUBLISHED = "published";
  static final String KEEP = "keep";
  static final String STAFF = "staff";

  private Places() {}
}
