package org.variorum.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.resolver.Fit;

/**
 * One entry that was found, or one of its questions.
 *
 * @param question the question of the entry; null for the entry itself
 * @param heading in the reader's language, or else in one that there is
 * @param snippet a line of its text, with what matched marked; from its beginning if nothing did
 * @param matchedForm the name form that matched; empty if the text did, or the heading itself
 * @param matchedLanguage the language of that form; empty if there is none
 * @param rivals what its sources disagree on, in the reader's language
 * @param why how its name fits what was typed; null if it was not found by its name
 */
public record Hit(
    EntryId id,
    @Nullable LocalId question,
    EntryKind kind,
    String heading,
    List<SnippetPart> snippet,
    String matchedForm,
    String matchedLanguage,
    List<Rivalry> rivals,
    @Nullable Fit why) {

  public Hit {
    snippet = List.copyOf(snippet);
    rivals = List.copyOf(rivals);
  }
}
