package org.variorum.readingroom;

import java.util.List;
import org.variorum.identifier.EntryId;
import org.variorum.search.Narrowing;
import org.variorum.search.Span;

/**
 * What a visitor asks the search for, all of it in the address.
 *
 * @param group the code of a tab; empty for all hits
 */
public record SearchAsked(String words, boolean exact, String group, Filters filters, int page) {

  /**
   * What the hits shall have besides the words.
   *
   * @param scans only what has scanned pages
   * @param disagree only what the sources disagree on
   * @param by the identifier of a source, or of an author of sources, that says so; empty for any
   * @param years in which a date of theirs lies
   * @param figures between which a figure of theirs begins or ends
   */
  public record Filters(boolean scans, boolean disagree, String by, Span years, Span figures) {
    public static final Filters NONE = new Filters(false, false, "", Span.ANY, Span.ANY);

    public boolean isAsked() {
      return !equals(NONE);
    }

    public Filters withScans(boolean only) {
      return new Filters(only, disagree, by, years, figures);
    }

    public Filters contested(boolean only) {
      return new Filters(scans, only, by, years, figures);
    }

    public Filters assertedBy(String who) {
      return new Filters(scans, disagree, who, years, figures);
    }

    public Filters ofAnyTime() {
      return new Filters(scans, disagree, by, Span.ANY, figures);
    }

    public Filters withAnyFigure() {
      return new Filters(scans, disagree, by, years, Span.ANY);
    }

    Narrowing narrowing(List<EntryId> sources) {
      return new Narrowing(scans, disagree, years, figures, sources);
    }
  }

  /** Some words, in any spelling and everywhere. */
  public static SearchAsked forWords(String words) {
    return new SearchAsked(words, false, "", Filters.NONE, 1);
  }

  public SearchAsked spelt(boolean exactly) {
    return new SearchAsked(words, exactly, group, filters, 1);
  }

  public SearchAsked in(String tab) {
    return new SearchAsked(words, exact, tab, filters, 1);
  }

  public SearchAsked with(Filters others) {
    return new SearchAsked(words, exact, group, others, 1);
  }

  /** The same without a wish for who says so, on the same page. */
  SearchAsked assertedByAnyone() {
    return new SearchAsked(words, exact, group, filters.assertedBy(""), page);
  }

  public SearchAsked unfiltered() {
    return with(Filters.NONE);
  }

  public SearchAsked onPage(int wanted) {
    return new SearchAsked(words, exact, group, filters, wanted);
  }
}
