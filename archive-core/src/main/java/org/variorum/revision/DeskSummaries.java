package org.variorum.revision;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.citation.Stance;
import org.variorum.claim.Claim;
import org.variorum.claim.Question;
import org.variorum.description.Description;
import org.variorum.description.LevelName;
import org.variorum.digitalobject.Picture;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.entry.SortKey;
import org.variorum.language.Shortened;
import org.variorum.name.NameForm;
import org.variorum.name.NameKeys;
import org.variorum.name.Spelling;
import org.variorum.resolver.NameTerms;

/** Makes what the desk shows of an entry in its lists. */
final class DeskSummaries {
  private static final int LONGEST_HEADING = 1000;
  private static final int LONGEST_LIST = 200;
  private static final int LONGEST_SOUNDS = 4000;

  private DeskSummaries() {}

  static DeskSummary of(Entry entry) {
    Description unit = entry.particulars().description();
    List<Claim> live = entry.questions().stream().flatMap(Question::liveClaims).toList();
    return new DeskSummary(
        entry.externalId() == null ? null : entry.externalId().value(),
        entry.kind(),
        Shortened.to(entry.heading().wordsIn("en"), LONGEST_HEADING),
        SortKey.of(entry, "en"),
        called(entry, "ru"),
        called(entry, "de"),
        unit == null || unit.code() == null ? null : unit.code().value(),
        parent(unit),
        unit == null ? 0 : unit.position(),
        unit == null ? null : unit.level(),
        unit == null ? null : LevelName.lines(unit.levelName()).orElse(null),
        unit == null || unit.institution() == null ? null : unit.institution().value(),
        SoughtWords.of(entry),
        languages(entry),
        sounds(entry),
        live.size(),
        (int) live.stream().filter(DeskSummaries::isUnsourced).count(),
        (int) entry.pictures().stream().filter(p -> p.use() == Picture.Use.SCAN).count());
  }

  private static DeskSummary.Called called(Entry entry, String language) {
    String heading = entry.heading().wordsIn(language);
    boolean same = heading.equals(entry.heading().wordsIn("en"));
    return new DeskSummary.Called(
        same ? null : Shortened.to(heading, LONGEST_HEADING), SortKey.of(entry, language));
  }

  /** Whether no source supports or mentions a claim. */
  private static boolean isUnsourced(Claim claim) {
    return claim.citations().stream().allMatch(one -> one.stance() == Stance.CONTRADICTS);
  }

  private static @Nullable String parent(@Nullable Description unit) {
    return unit == null || unit.parent() == null ? null : unit.parent().value();
  }

  private static String sounds(Entry entry) {
    StringBuilder keys = new StringBuilder(" ");
    Stream.concat(
            texts(entry)
                .flatMap(name -> Spelling.words(name).stream())
                .flatMap(word -> NameKeys.of(word).stream()),
            bones(entry))
        .distinct()
        .filter(key -> keys.length() + key.length() < LONGEST_SOUNDS)
        .forEach(key -> keys.append(key).append(' '));
    return keys.toString();
  }

  private static Stream<String> texts(Entry entry) {
    return Stream.concat(
        entry.heading().byLanguage().values().stream(), entry.names().stream().map(NameForm::text));
  }

  /** Of what has a name and no title. */
  private static Stream<String> bones(Entry entry) {
    return entry.kind().isAgent() || entry.kind() == EntryKind.PLACE
        ? texts(entry).flatMap(name -> NameTerms.bones(name).stream()).map(DeskSummary::slipped)
        : Stream.empty();
  }

  private static String languages(Entry entry) {
    TreeSet<String> tags = new TreeSet<>();
    Stream.of(entry.heading(), entry.summary(), entry.body())
        .forEach(texts -> tags.addAll(texts.byLanguage().keySet()));
    return Shortened.to(String.join(" ", tags), LONGEST_LIST);
  }
}
