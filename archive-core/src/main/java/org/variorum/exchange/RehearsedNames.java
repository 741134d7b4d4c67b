package org.variorum.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.variorum.document.DocumentCodec;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.intake.IntakeName;
import org.variorum.revision.KnownEntries;
import org.variorum.revision.KnownNames;

/** Finds of the names that a delivery brings those that the archive may know. */
final class RehearsedNames {
  private static final int AT_ONCE = 100;
  private static final int MOST_EACH = 5;

  private final KnownNames known;
  private final KnownEntries entries;
  private final DocumentCodec codec;
  private final Consumer<List<IntakeName>> found;
  private final List<Waiting> waiting = new ArrayList<>();

  /**
   * A name that is looked for.
   *
   * @param held the entry that it is held to be; absent if it is held to be none
   */
  private record Waiting(String key, KnownNames.Sought sought, @Nullable EntryId held) {}

  /**
   * @param found takes what was found, some at a time
   */
  RehearsedNames(
      KnownNames known,
      KnownEntries entries,
      DocumentCodec codec,
      Consumer<List<IntakeName>> found) {
    this.known = known;
    this.entries = entries;
    this.codec = codec;
    this.found = found;
  }

  /** Looks at a record; one that is not in the archive may be somebody who is known. */
  void look(RawRecord raw, IncomingRecord record) {
    if (isAsked(record)) {
      JsonNode heading = codec.tree(raw.json()).path("heading");
      EntryKind kind = record.head().kind();
      EntryId held = record.isOwn() || record.isFollower() ? null : record.id();
      heading.forEach(
          words ->
              waiting.add(
                  new Waiting(
                      record.head().name(), new KnownNames.Sought(kind, words.asText()), held)));
      if (waiting.size() >= AT_ONCE) {
        flush();
      }
    }
  }

  private static boolean isAsked(IncomingRecord record) {
    RecordHead head = record.head();
    return record.isUndecided()
        && head.id() == null
        && !head.mark().isApart()
        && (head.mark().isNameOnly() || head.isOfAKindThatOthersName());
  }

  /** Looks for all that wait. */
  void flush() {
    if (waiting.isEmpty()) {
      return;
    }
    List<KnownNames.Alike> alike =
        known.like(waiting.stream().map(Waiting::sought).distinct().toList());
    Map<EntryId, String> headings =
        entries.headings(
            waiting.stream().map(Waiting::held).filter(Objects::nonNull).distinct().toList());
    List<IntakeName> names = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Waiting one : waiting) {
      EntryId held = one.held();
      if (held != null && told.add(one.key() + " " + held)) {
        names.add(name(one, held, headings.getOrDefault(held, ""), true));
      }
      alike.stream()
          .filter(like -> like.sought().equals(one.sought()))
          .filter(like -> told.add(one.key() + " " + like.entry()))
          .limit(MOST_EACH)
          .map(like -> name(one, like.entry(), like.heading(), false))
          .forEach(names::add);
    }
    waiting.clear();
    found.accept(names);
  }

  private static IntakeName name(Waiting one, EntryId entry, String heading, boolean held) {
    String name = one.sought().name();
    return new IntakeName(
        one.key(),
        name.length() > 400 ? name.substring(0, 400) : name,
        one.sought().kind().code(),
        entry,
        heading,
        held);
  }
}
