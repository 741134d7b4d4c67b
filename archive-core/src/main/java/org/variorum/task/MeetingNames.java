package org.variorum.task;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.language.Shortened;
import org.variorum.name.NameForm;
import org.variorum.resolver.NameTerms;

/**
 * By what an entry is met by names that come from elsewhere, each key with the first of its forms
 * that has it.
 */
final class MeetingNames {
  private static final Set<EntryKind> NAMED =
      EnumSet.of(
          EntryKind.PERSON,
          EntryKind.CORPORATE_BODY,
          EntryKind.FAMILY,
          EntryKind.INSTITUTION,
          EntryKind.PLACE);

  private static final int LONGEST = 400;
  private static final int MOST = 60;

  /** A key, and the form to be compared. */
  record Key(String key, String name) {}

  private MeetingNames() {}

  static List<Key> of(Entry entry) {
    if (!NAMED.contains(entry.kind())) {
      return List.of();
    }
    Map<String, Key> keys = new LinkedHashMap<>();
    Stream.concat(
            entry.heading().byLanguage().values().stream(),
            entry.names().stream().map(NameForm::text))
        .distinct()
        .forEach(
            name ->
                NameTerms.meeting(entry.kind(), name)
                    .forEach(
                        key -> keys.putIfAbsent(key, new Key(key, Shortened.to(name, LONGEST)))));
    return keys.values().stream().limit(MOST).toList();
  }
}
