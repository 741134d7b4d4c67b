package org.variorum.admin.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.language.Texts;

/**
 * A text in several languages, a line for each that is written and the first that is not; others
 * can be added. One language suffices.
 */
public final class Wording implements Part<Texts> {

  private final String reader;
  private final List<String> written;
  private final List<Line> lines = new ArrayList<>();

  /** The words in one language. */
  public static final class Line extends Field {
    private final String language;

    Line(String language, @Nullable String words) {
      super(words);
      this.language = language;
    }

    public String getLanguage() {
      return language;
    }
  }

  private Wording(Texts texts, Ground ground) {
    this.reader = ground.language();
    this.written = ground.written();
    texts.byLanguage().forEach((tag, words) -> lines.add(new Line(tag, words)));
  }

  /**
   * A text with a line in each language it has and one to go on with: in the language of the desk
   * if the house writes in it, else the first in which it writes and which is not there yet.
   */
  static Wording of(Texts texts, Ground ground) {
    Wording made = new Wording(texts, ground);
    List<String> written = made.written;
    Stream.concat(Stream.of(ground.language()).filter(written::contains), written.stream())
        .filter(tag -> !made.has(tag))
        .findFirst()
        .ifPresent(made::add);
    made.lines.sort(Comparator.comparingInt(made::rank));
    return made;
  }

  private int rank(Line line) {
    int place = written.indexOf(line.language);
    return place < 0 ? written.size() : place;
  }

  public List<Line> getLines() {
    return lines;
  }

  /** The languages in which it could be said but is not yet. */
  public List<String> getMissing() {
    return written.stream().filter(tag -> !has(tag)).toList();
  }

  private boolean has(String tag) {
    return lines.stream().anyMatch(line -> line.language.equals(tag));
  }

  public void add(String tag) {
    if (!has(tag)) {
      lines.add(new Line(tag, null));
    }
  }

  /** The first of its fields, at which complaints about the whole are shown. */
  Field first() {
    return lines.get(0);
  }

  /** Its words in the language of the desk, else some of them, to show it in one line. */
  public String getGist() {
    return Stream.concat(
            lines.stream().filter(line -> line.language.equals(reader)), lines.stream())
        .map(Field::getText)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  /** Whether nothing stands there now, in any language. */
  public boolean isBlank() {
    return getGist().isEmpty();
  }

  Texts texts() {
    TreeMap<String, String> words = new TreeMap<>();
    lines.forEach(line -> words.put(line.language, line.value()));
    return new Texts(words);
  }

  @Override
  public Texts value(Complaints complaints) {
    return texts();
  }

  /** The same, complaining where there are no words at all. */
  Texts required(Complaints complaints) {
    Texts texts = texts();
    if (texts.isEmpty()) {
      complaints.at(first(), "form.required");
    }
    return texts;
  }

  /** Lines that were added are there before they are written. */
  @Override
  public void tell(Scribe scribe) {
    scribe.words(
        "languages",
        lines.stream().map(Line::getLanguage).collect(Collectors.joining(" ")),
        tags -> Stream.of(tags.split(" ")).forEach(this::add));
    lines.forEach(line -> scribe.part(line.getLanguage(), line));
  }
}
