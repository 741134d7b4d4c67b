package org.variorum.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.crosswalk.Finding;

/**
 * What was found while files of other systems were read: of each thing that is found often the
 * first ones with their places, and how often. Bounded, however much there is.
 */
public final class ReadingNotes {
  private static final int EXAMPLES = 50;
  private static final int MOST_GROUPS = 2000;
  private static final Set<String> UNREAD =
      Set.of("broken-off", "no-records", "unknown-format", "columns-unknown");

  private final Map<Group, Noted> groups = new LinkedHashMap<>();

  /** What belongs together: the same thing of the same element. */
  public record Group(Finding.Kind kind, String code, String element) {}

  /** One of them, and the file that it stands in. */
  public record Note(String file, Finding finding) {}

  /** How often something was found, and the first ones. */
  public static final class Noted {
    private final List<Note> examples = new ArrayList<>();
    private long count;

    public List<Note> examples() {
      return List.copyOf(examples);
    }

    public long count() {
      return count;
    }
  }

  void add(String file, Finding finding) {
    Group group = new Group(finding.kind(), finding.code(), cut(finding.element()));
    if (!groups.containsKey(group) && groups.size() >= MOST_GROUPS) {
      group = new Group(finding.kind(), finding.code(), "…");
    }
    Noted noted = groups.computeIfAbsent(group, first -> new Noted());
    noted.count++;
    if (noted.examples.size() < EXAMPLES) {
      noted.examples.add(new Note(file, finding));
    }
  }

  private static String cut(String element) {
    return element.length() > 120 ? element.substring(0, 120) : element;
  }

  /** All of it in words that are the same if and only if the same was found. */
  String inWords() {
    StringBuilder words = new StringBuilder();
    groups.forEach(
        (group, noted) -> {
          words.append(group).append(noted.count);
          noted.examples.forEach(words::append);
        });
    return words.toString();
  }

  /** Whether a file was not read, or not to its end. */
  boolean hasUnread() {
    return groups.keySet().stream().map(Group::code).anyMatch(UNREAD::contains);
  }

  /** All of it, in the order in which it was met first. */
  public Map<Group, Noted> groups() {
    return new LinkedHashMap<>(groups);
  }
}
