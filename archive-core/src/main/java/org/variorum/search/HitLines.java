package org.variorum.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.name.Spelling;

/** Makes of what the index hands back the lines that a reader sees. */
final class HitLines {
  private static final List<String> PARTS = List.of("SUMMARY", "STATED", "BODY");
  private static final KeptForm NO_FORM = new KeptForm("", "", List.of());

  private final NamesFound names;
  private final SearchQuery query;
  private final Set<String> marked;
  private final Map<TextLanguage, Snippets> snippets = new EnumMap<>(TextLanguage.class);

  HitLines(NamesFound names, SearchQuery query) {
    this.names = names;
    this.query = query;
    this.marked = marked(names, query.exactSpelling());
  }

  private static Set<String> marked(NamesFound names, boolean exactly) {
    Wanted wanted = names.wanted();
    Set<String> marked = new LinkedHashSet<>();
    wanted.phrases().forEach(phrase -> marked.addAll(Spelling.words(phrase)));
    wanted.dates().forEach(date -> marked.addAll(Spelling.words(date.words())));
    for (Wanted.Word word : wanted.needed()) {
      marked.add(word.written());
      if (!exactly) {
        marked.addAll(names.otherSpellings(word));
      }
    }
    return marked;
  }

  Hit hit(KeptCard card) {
    String heading = card.first(IndexField.of("HEADING", query.language()));
    KeptForm form = matchedForm(card, heading);
    return new Hit(
        new EntryId(card.id()),
        EntryKind.valueOf(card.first(IndexField.KIND)),
        heading,
        snippet(card),
        form.text(),
        form.language());
  }

  /** The form that has most of what was typed, letter by letter, unless the heading has as much. */
  private KeptForm matchedForm(KeptCard card, String heading) {
    long inHeading = spelt(Spelling.words(heading).stream().map(Spelling::folded).toList());
    return card.forms().stream()
        .max(Comparator.comparingLong(this::spelt))
        .filter(form -> spelt(form) > inHeading)
        .orElse(NO_FORM);
  }

  private long spelt(KeptForm form) {
    return spelt(form.words().stream().map(KeptForm.Word::folded).toList());
  }

  private long spelt(List<String> folded) {
    return names.wanted().needed().stream().filter(word -> folded.contains(word.folded())).count();
  }

  /** A line with a match, in the reader's language if there is one; else how the text begins. */
  private List<SnippetPart> snippet(KeptCard card) {
    for (TextLanguage language : languages()) {
      Snippets cut = snippets.computeIfAbsent(language, this::cutting);
      for (String part : PARTS) {
        for (String text : card.all(field(part, language))) {
          int place = marked.isEmpty() ? -1 : cut.first(text);
          if (place >= 0) {
            return cut.around(text, place);
          }
        }
      }
    }
    return beginning(card);
  }

  private List<SnippetPart> beginning(KeptCard card) {
    for (String part : List.of("SUMMARY", "BODY", "STATED")) {
      for (TextLanguage language : languages()) {
        String text = card.first(field(part, language));
        if (!text.isEmpty()) {
          return snippets.computeIfAbsent(language, this::cutting).around(text, 0);
        }
      }
    }
    return List.of();
  }

  private List<TextLanguage> languages() {
    List<TextLanguage> languages = new ArrayList<>(List.of(TextLanguage.of(query.language())));
    Stream.of(TextLanguage.values())
        .filter(language -> !languages.contains(language))
        .forEach(languages::add);
    return languages;
  }

  private static IndexField field(String part, TextLanguage language) {
    return IndexField.valueOf(part + "_" + language);
  }

  private Snippets cutting(TextLanguage language) {
    return Snippets.marking(marked, query.exactSpelling() ? Analysis.PLAIN_WORDS : words(language));
  }

  private static Analyzer words(TextLanguage language) {
    return switch (language) {
      case EN -> Analysis.ENGLISH_WORDS;
      case RU -> Analysis.RUSSIAN_WORDS;
      case DE -> Analysis.GERMAN_WORDS;
      case OTHER -> Analysis.PLAIN_WORDS;
    };
  }
}
