package org.variorum.bibliography;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXObject;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.jbibtex.Value;

/** Reads BibTeX and biblatex. */
final class BibTexList {
  private static final Map<String, Meaning> TABLE =
      Map.ofEntries(
          entry("title", Meaning.TITLE),
          entry("subtitle", Meaning.SUBTITLE),
          entry("author", Meaning.AUTHOR),
          entry("editor", Meaning.EDITOR),
          entry("translator", Meaning.TRANSLATOR),
          entry("date", Meaning.ISSUED),
          entry("year", Meaning.ISSUED),
          entry("address", Meaning.PLACE),
          entry("location", Meaning.PLACE),
          entry("publisher", Meaning.PUBLISHER),
          entry("institution", Meaning.PUBLISHER),
          entry("school", Meaning.PUBLISHER),
          entry("isbn", Meaning.ISBN),
          entry("doi", Meaning.DOI),
          entry("url", Meaning.ADDRESS),
          entry("langid", Meaning.LANGUAGE),
          entry("language", Meaning.LANGUAGE),
          entry("abstract", Meaning.LEFT),
          entry("file", Meaning.LEFT),
          entry("keywords", Meaning.LEFT),
          entry("note", Meaning.LEFT),
          entry("annote", Meaning.LEFT),
          entry("annotation", Meaning.LEFT),
          entry("timestamp", Meaning.LEFT),
          entry("date-added", Meaning.LEFT),
          entry("date-modified", Meaning.LEFT),
          entry("bdsk-url-1", Meaning.LEFT),
          entry("urldate", Meaning.LEFT),
          entry("shorttitle", Meaning.LEFT));

  private BibTexList() {}

  /** A parser that takes words nobody defined, as a month's, for themselves. */
  private static final class Lenient extends BibTeXParser {
    Lenient() throws ParseException {
      super();
    }

    @Override
    public void checkStringResolution(Key key, org.jbibtex.BibTeXString string) {
      // An unknown word is no reason to refuse a list.
    }

    @Override
    public void checkCrossReferenceResolution(Key key, BibTeXEntry entry) {
      // Neither is a part whose whole is not in the list.
    }
  }

  static List<IncomingSource> read(String text) {
    try (Reader reader = new StringReader(text)) {
      BibTeXDatabase list = new Lenient().parse(reader);
      return list.getEntries().values().stream()
          .map(BibTexList::gathered)
          .filter(Gathering::isTitled)
          .map(Gathering::source)
          .toList();
    } catch (ParseException | TokenMgrException | ObjectResolutionException | IOException e) {
      throw new UnreadableListException(String.valueOf(e.getMessage()), e);
    }
  }

  private static Gathering gathered(BibTeXEntry entry) {
    Gathering gathering = new Gathering();
    gathering.take(Meaning.KEY, entry.getKey().getValue());
    gathering.take(Meaning.KIND, entry.getType().getValue());
    entry
        .getFields()
        .forEach(
            (key, value) ->
                take(gathering, key.getValue().toLowerCase(Locale.ROOT), said(key, value)));
    return gathering;
  }

  private static void take(Gathering gathering, String field, String value) {
    Meaning meaning = TABLE.get(field);
    if (meaning == Meaning.AUTHOR || meaning == Meaning.EDITOR || meaning == Meaning.TRANSLATOR) {
      for (String name : value.split("\\s+and\\s+", -1)) {
        boolean body = name.strip().startsWith("{");
        gathering.take(meaning, body ? plain(name) : Names.turned(plain(name)));
      }
    } else {
      gathering.take(TABLE, field, plain(value));
    }
  }

  private static String said(Key key, Value value) {
    try {
      return value.toUserString();
    } catch (ObjectResolutionException e) {
      return key.getValue();
    }
  }

  /** The words without the marks of LaTeX; as they stand where these are wrong. */
  private static String plain(String latex) {
    if (latex.indexOf('\\') < 0 && latex.indexOf('{') < 0 && latex.indexOf('$') < 0) {
      return latex.replace('~', '\u00a0').replace("--", "–");
    }
    try {
      List<LaTeXObject> parsed = new LaTeXParser().parse(new StringReader(latex));
      return new LaTeXPrinter().print(parsed);
    } catch (ParseException | TokenMgrException e) {
      return latex.replaceAll("[{}]", "");
    }
  }
}
