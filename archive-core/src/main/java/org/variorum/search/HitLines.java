package org.variorum.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.variorum.entry.EntryKind;
import org.variorum.name.Spelling;
import org.variorum.resolver.Fit;
import org.variorum.resolver.KnownForm;

/** Makes of what the index hands back the lines that a reader sees. */
final class HitLines {
  private static final List<Part> BODY = List.of(Part.of("BODY"));
  private static final List<Part> PARTS =
      List.of(Part.of("SUMMARY"), Part.of("BODY"), Part.of("STATED"));
  private static final KeptForm NO_FORM = new KeptForm("", "", List.of());

  /** A part of what is said of an entry, in each language. */
  private record Part(Map<TextLanguage, IndexField> fields) {
    static Part of(String name) {
      Map<TextLanguage, IndexField> fields = new EnumMap<>(TextLanguage.class);
      for (TextLanguage language : TextLanguage.values()) {
        fields.put(language, IndexField.valueOf(name + "_" + language));
      }
      return new Part(fields);
    }

    IndexField in(TextLanguage language) {
      return Objects.requireNonNull(fields.get(language));
    }
  }

  private final NamesFound names;
  private final Map<String, Fit> fits;
  private final SearchQuery query;
  private final Set<String> marked;

  /** The reader's first. */
  private final List<TextLanguage> languages;

  private final Map<TextLanguage, Snippets> snippets = new EnumMap<>(TextLanguage.class);

  HitLines(NamesFound names, Meant meant, SearchQuery query) {
    this.names = names;
    this.fits = meant.fits();
    this.query = query;
    this.marked = marked(names, query.exactSpelling());
    this.languages = languages(TextLanguage.of(query.language()));
  }

  /** The words that are marked in what was found. */
  static Set<String> marked(NamesFound names, boolean exactly) {
    Wanted wanted = names.wanted();
    Set<String> marked = new LinkedHashSet<>();
    for (String phrase : wanted.phrases()) {
      marked.addAll(Spelling.words(phrase));
      names.phrases().others(phrase).forEach(other -> marked.addAll(Spelling.words(other)));
    }
    wanted.dates().forEach(date -> marked.addAll(telling(date)));
    for (Wanted.Word word : wanted.needed()) {
      marked.add(word.written());
      if (!exactly) {
        marked.addAll(names.otherSpellings(word));
      }
    }
    return marked;
  }

  /** The words of a date that are worth marking: no bare number of a day. */
  private static List<String> telling(Wanted.DateIn date) {
    return Spelling.words(date.words()).stream().filter(word -> word.length() > 2).toList();
  }

  Hit hit(KeptCard card) {
    String heading = card.first(IndexField.of("HEADING", query.language()));
    Fit fit = fits.get(card.id());
    KeptForm form = fit == null ? matchedForm(card, heading) : form(fit, heading);
    return new Hit(
        IndexCard.entry(card.id()),
        IndexCard.question(card.id()),
        EntryKind.valueOf(card.first(IndexField.KIND)),
        heading,
        snippet(card),
        form.text(),
        form.language(),
        Rivals.on(card, query.language()),
        fit);
  }

  /** The form that fits, unless it is the heading itself or made for search only. */
  private static KeptForm form(Fit fit, String heading) {
    KnownForm form = fit.form();
    return form.text().equals(heading) || form.origin() == KnownForm.Origin.HIDDEN
        ? NO_FORM
        : new KeptForm(form.language(), form.text(), List.of());
  }

  /** The form that has most of what was typed, letter by letter, unless the heading has as much. */
  private KeptForm matchedForm(KeptCard card, String heading) {
    List<KeptForm> spelt = card.forms().stream().filter(form -> spelt(form) > 0).toList();
    if (spelt.isEmpty()) {
      return NO_FORM;
    }
    long inHeading = spelt(Spelling.words(heading).stream().map(Spelling::folded).toList());
    return spelt.stream()
        .max(
            Comparator.<KeptForm>comparingLong(form -> spelt(form))
                .thenComparing(form -> TextLanguage.of(form.language()) != TextLanguage.OTHER)
                .thenComparing(form -> -form.text().length()))
        .filter(form -> spelt(form) > inHeading)
        .orElse(NO_FORM);
  }

  /** How many of the words that were typed are in a form. */
  private long spelt(KeptForm form) {
    long spelt = 0;
    for (Wanted.Word typed : names.wanted().needed()) {
      for (KeptForm.Word word : form.words()) {
        if (word.folded().equals(typed.folded())) {
          spelt++;
          break;
        }
      }
    }
    return spelt;
  }

  private long spelt(List<String> folded) {
    return names.wanted().needed().stream().filter(word -> folded.contains(word.folded())).count();
  }

  /**
   * A line with a match in the reader's language; else how the text begins, for what was found by
   * its name; else a match in another language.
   */
  private List<SnippetPart> snippet(KeptCard card) {
    List<SnippetPart> line = matching(card, languages.get(0));
    if (line.isEmpty() && (insideTexts() || !names.isNamed(card.forms()))) {
      for (TextLanguage language : languages.subList(1, languages.size())) {
        line = line.isEmpty() ? matching(card, language) : line;
      }
    }
    return line.isEmpty() ? beginning(card) : line;
  }

  private List<SnippetPart> matching(KeptCard card, TextLanguage language) {
    if (marked.isEmpty()) {
      return List.of();
    }
    Snippets cut = snippets.computeIfAbsent(language, this::cutting);
    for (Part part : insideTexts() ? BODY : PARTS) {
      for (String text : card.all(part.in(language))) {
        int place = cut.first(text);
        List<SnippetPart> line = place < 0 ? List.of() : cut.around(text, place);
        if (saysMore(line)) {
          return line;
        }
      }
    }
    return List.of();
  }

  /** A line that only repeats what was typed tells nobody anything. */
  private static boolean saysMore(List<SnippetPart> line) {
    return line.stream()
        .anyMatch(part -> !part.marked() && part.text().codePoints().anyMatch(Character::isLetter));
  }

  private boolean insideTexts() {
    return query.group() == KindGroup.TEXTS;
  }

  private List<SnippetPart> beginning(KeptCard card) {
    for (Part part : PARTS) {
      for (TextLanguage language : languages) {
        String text = card.first(part.in(language));
        List<SnippetPart> line =
            text.isEmpty()
                ? List.of()
                : snippets.computeIfAbsent(language, this::cutting).around(text, 0);
        if (saysMore(line)) {
          return line;
        }
      }
    }
    return List.of();
  }

  private static List<TextLanguage> languages(TextLanguage first) {
    List<TextLanguage> languages = new ArrayList<>(List.of(first));
    Stream.of(TextLanguage.values()).filter(language -> language != first).forEach(languages::add);
    return languages;
  }

  private Snippets cutting(TextLanguage language) {
    return Snippets.marking(marked, query.exactSpelling() ? Analysis.PLAIN_WORDS : words(language));
  }

  static Analyzer words(TextLanguage language) {
    return switch (language) {
      case EN -> Analysis.ENGLISH_WORDS;
      case RU -> Analysis.RUSSIAN_WORDS;
      case DE -> Analysis.GERMAN_WORDS;
      case OTHER -> Analysis.PLAIN_WORDS;
    };
  }
}
