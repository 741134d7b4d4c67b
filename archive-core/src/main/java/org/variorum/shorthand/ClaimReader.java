package org.variorum.shorthand;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.claim.Value;
import org.variorum.date.DateReader;
import org.variorum.date.InvalidDateException;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;
import org.variorum.shorthand.LineProblem.Kind;
import org.variorum.vocabulary.ValueType;

/**
 * Reads a claim from one line, by the type of answer that its question takes. Whatever it does not
 * understand it says at its place, together with what may have been meant; the rest of the line is
 * read all the same.
 *
 * @param language of the desk: in which words are taken to be written
 * @param above what was cited last
 */
public record ClaimReader(
    SourceBook sources, EntriesByName entries, String language, CitedAbove above) {
  private static final Pattern CHOSEN = Pattern.compile("(.*) · ([0-9a-z]{8})", Pattern.DOTALL);
  private static final Pattern TAGGED = Pattern.compile("([a-z]{2,3}(?:-[A-Z][a-z]{3})?):\\s*(.+)");
  private static final int LONGEST = 190;

  /** One that follows nothing. */
  public ClaimReader(SourceBook sources, EntriesByName entries, String language) {
    this(sources, entries, language, CitedAbove.NOTHING);
  }

  /** The reader of what is written after a line: the last that was cited there is above it. */
  public ClaimReader after(ReadClaim read) {
    return after(read.cited());
  }

  private ClaimReader after(List<CitedPiece> cited) {
    return cited.isEmpty()
        ? this
        : new ClaimReader(sources, entries, language, CitedAbove.of(cited.get(cited.size() - 1)));
  }

  /** A value with the heading of the entry that it names. */
  private record Meant(Value value, String called) {
    static Meant of(Value value) {
      return new Meant(value, "");
    }
  }

  /** Reads a whole line. */
  public ReadClaim read(ValueType type, String typed) {
    ClaimLine line = ClaimLine.of(typed);
    List<LineProblem> problems = new ArrayList<>();
    Optional<Meant> meant = value(type, line.value(), problems);
    List<CitedPiece> cited = cited(line, problems);
    return new ReadClaim(
        line,
        meant.map(Meant::value),
        meant.map(Meant::called).orElse(""),
        cited,
        line.remark().text(),
        problems);
  }

  /** Reads what stands in the brackets of a note: sources with their places, and a remark. */
  public ReadClaim readSources(String typed) {
    ClaimLine line = ClaimLine.ofSources(typed);
    List<LineProblem> problems = new ArrayList<>();
    List<CitedPiece> cited = cited(line, problems);
    if (line.sources().isEmpty()) {
      problems.add(LineProblem.of(Kind.NO_SOURCE, Piece.of(typed, 0, typed.length())));
    }
    return new ReadClaim(line, Optional.empty(), "", cited, line.remark().text(), problems);
  }

  private List<CitedPiece> cited(ClaimLine line, List<LineProblem> problems) {
    List<CitedPiece> cited = new ArrayList<>();
    for (Piece piece : line.sources()) {
      if (piece.text().length() > LONGEST) {
        problems.add(LineProblem.of(Kind.TOO_LONG, piece));
        continue;
      }
      Sought sought = sought(piece.text(), after(cited).above());
      if (sought instanceof Sought.Found found) {
        cited.add(new CitedPiece(piece, found));
      } else if (sought instanceof Sought.Several several) {
        problems.add(unclear(Kind.SEVERAL_SOURCES, piece, several.sources()));
      } else if (sought instanceof Sought.Unknown unknown) {
        boolean above = CitedAbove.isMeantBy(piece.text());
        problems.add(
            unclear(
                above ? Kind.NOTHING_ABOVE : Kind.NO_SUCH_SOURCE,
                piece,
                above ? List.of() : unknown.near()));
      }
    }
    return cited;
  }

  private Sought sought(String typed, CitedAbove last) {
    return CitedAbove.isMeantBy(typed)
        ? last.meant(typed, sources, language).orElse(new Sought.Unknown(List.of()))
        : sources.find(typed, language);
  }

  private static LineProblem unclear(Kind kind, Piece piece, List<KeyedSource> meant) {
    return new LineProblem(kind, piece, "", meant, List.of());
  }

  private Optional<Meant> value(ValueType type, Piece typed, List<LineProblem> problems) {
    if (typed.isEmpty()) {
      problems.add(LineProblem.of(Kind.NO_VALUE, typed));
      return Optional.empty();
    }
    boolean inWords = type == ValueType.TEXT || type == ValueType.NAME;
    Optional<Value> nothing = inWords ? Optional.empty() : Absences.read(typed.text());
    return nothing.isPresent()
        ? nothing.map(Meant::of)
        : switch (type) {
          case DATE -> date(typed, problems);
          case FIGURE -> figure(typed, problems);
          case PLACE -> Optional.of(place(typed.text()));
          case LINK -> link(typed, problems);
          case NAME -> Optional.of(Meant.of(name(typed.text())));
          case TEXT -> Optional.of(Meant.of(new Value.OfText(Texts.of(language, typed.text()))));
        };
  }

  private Optional<Meant> date(Piece typed, List<LineProblem> problems) {
    try {
      return Optional.of(Meant.of(new Value.OfDate(DateReader.read(typed.text()))));
    } catch (InvalidDateException e) {
      int at = Math.min(e.position(), typed.text().length());
      Piece where = new Piece(typed.text().substring(at), typed.at() + at);
      String words = e.expectation(Locale.forLanguageTag(language));
      problems.add(new LineProblem(Kind.NOT_A_DATE, where, words, List.of(), List.of()));
      return Optional.empty();
    }
  }

  private Optional<Meant> figure(Piece typed, List<LineProblem> problems) {
    Optional<Meant> read =
        FigureText.read(typed.text(), language).map(count -> Meant.of(new Value.OfFigure(count)));
    if (read.isEmpty()) {
      problems.add(LineProblem.of(Kind.NOT_A_FIGURE, typed));
    }
    return read;
  }

  /** A place that has no entry, or of which one cannot tell which it is, stands in words. */
  private Meant place(String typed) {
    Optional<Meant> chosen =
        chosen(typed).map(one -> new Meant(new Value.OfPlace(one.id(), Texts.NONE), one.heading()));
    if (chosen.isPresent()) {
      return chosen.get();
    }
    List<NamedEntry> wholly =
        entries.called(typed, true).stream().filter(NamedEntry::wholly).toList();
    return wholly.size() == 1
        ? new Meant(new Value.OfPlace(wholly.get(0).id(), Texts.NONE), wholly.get(0).heading())
        : Meant.of(new Value.OfPlace(null, Texts.of(language, typed)));
  }

  private Optional<Meant> link(Piece typed, List<LineProblem> problems) {
    Optional<NamedEntry> chosen = chosen(typed.text());
    List<NamedEntry> found =
        chosen.isPresent() ? List.of(chosen.get()) : entries.called(typed.text(), false);
    List<NamedEntry> wholly = found.stream().filter(NamedEntry::wholly).toList();
    List<NamedEntry> meant = wholly.isEmpty() ? found : wholly;
    if (meant.size() == 1) {
      NamedEntry one = meant.get(0);
      return Optional.of(new Meant(new Value.OfEntry(one.id(), Texts.NONE), one.heading()));
    }
    Kind kind = meant.isEmpty() ? Kind.NO_SUCH_ENTRY : Kind.SEVERAL_ENTRIES;
    problems.add(new LineProblem(kind, typed, "", List.of(), meant));
    return Optional.empty();
  }

  /** An entry that was chosen from a list stands there with its identifier. */
  private static Optional<NamedEntry> chosen(String typed) {
    Matcher match = CHOSEN.matcher(typed);
    return match.matches() && EntryId.isValid(match.group(2))
        ? Optional.of(new NamedEntry(new EntryId(match.group(2)), match.group(1), true))
        : Optional.empty();
  }

  /** A form of a name in the language that stands before it, or else that of its letters. */
  private Value name(String typed) {
    Matcher tagged = TAGGED.matcher(typed);
    if (tagged.matches()) {
      return new Value.OfName(tagged.group(2), tagged.group(1));
    }
    boolean cyrillic =
        typed
            .codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
    String latin = language.equals("ru") ? "en" : language;
    return new Value.OfName(typed, cyrillic ? "ru" : latin);
  }
}
