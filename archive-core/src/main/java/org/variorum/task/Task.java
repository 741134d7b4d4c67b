package org.variorum.task;

/**
 * Something to be done to an entry.
 *
 * @param part the local id of the question or claim where it is done; empty for the entry itself
 * @param property the code of what is asked there; empty if nothing is
 * @param gist what it is about in the entry's own words; empty where the property says it
 */
record Task(TaskKind kind, String part, String property, String gist) {

  static Task at(TaskKind kind, String part, String property) {
    return new Task(kind, part, property, "");
  }
}
