package org.variorum.contentstore.ocfl;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an object consists of, version by version.
 *
 * @param manifest where each file lies in the object, by its digest
 * @param versions by their numbers, of which the last is the head
 */
public record Inventory(String id, Map<String, String> manifest, Map<Integer, Version> versions) {

  /**
   * One version.
   *
   * @param state the digest of each file by its name in the object
   */
  public record Version(VersionNote note, Map<String, String> state) {
    public Version {
      state = Collections.unmodifiableMap(new TreeMap<>(state));
    }
  }

  public Inventory {
    manifest = Collections.unmodifiableMap(new TreeMap<>(manifest));
    versions = Collections.unmodifiableMap(new TreeMap<>(versions));
  }

  static Inventory empty(String id) {
    return new Inventory(id, Map.of(), Map.of());
  }

  public int head() {
    return versions.size();
  }

  /** The files of the newest version: the digest of each by its name. */
  public Map<String, String> state() {
    Version head = versions.get(head());
    return head == null ? Map.of() : head.state();
  }

  /** Where a file of the newest version lies, from the object's root. */
  public Optional<String> path(String name) {
    return Optional.ofNullable(state().get(name)).map(manifest::get);
  }

  /** The same with a version more, in which these files are new and all others as they were. */
  Inventory with(VersionNote note, Map<String, Part> parts) {
    int number = head() + 1;
    Map<String, String> state = new TreeMap<>(state());
    Map<String, String> files = new TreeMap<>(manifest);
    parts.forEach(
        (name, part) -> {
          state.put(name, part.digest().value());
          files.putIfAbsent(part.digest().value(), "v" + number + "/content/" + name);
        });
    Map<Integer, Version> all = new TreeMap<>(versions);
    all.put(number, new Version(note, state));
    return new Inventory(id, files, all);
  }
}
