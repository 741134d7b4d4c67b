package org.variorum.readingroom;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;

/**
 * A question with all that answers it.
 *
 * @param status {@code open}, {@code better} or {@code agreed}
 * @param aspects a row for each aspect; none where there are no accounts to compare
 * @param accounts in the order in which they were first told
 * @param claims values that live, each with what it rests on
 * @param figures values that are numbers, grouped by what was counted
 * @param setAside refuted, kept on record
 * @param changed what changed and when, the last first
 * @param filter which sources are shown
 * @param unlisted whether it is at home with a person who may be living
 */
public record QuestionView(
    String id,
    String entryId,
    String path,
    LinkView from,
    TextView title,
    String status,
    TextView better,
    int sourceCount,
    TextView differ,
    TextView agreed,
    List<AspectView> aspects,
    List<AccountView> accounts,
    List<ClaimView> claims,
    List<FiguresView> figures,
    List<DifferenceView> differences,
    List<PassageView> passages,
    @Nullable NoteOfEditors note,
    List<SetAsideView> setAside,
    List<SearchedView> searches,
    List<ChangedView> changed,
    FilterView filter,
    List<LinkView> shownOn,
    EditionView edition,
    boolean unlisted,
    Set<EntryId> sources)
    implements MadeFromEntries, MayBeUnlisted {

  public boolean isCompared() {
    return !aspects.isEmpty();
  }

  /**
   * A row of the comparison.
   *
   * @param differs empty, {@code differs}, or {@code within}
   * @param within the letters of the accounts that are at odds with themselves
   */
  public record AspectView(
      String anchor, TextView label, String differs, String within, List<CellView> cells) {}

  /** What one account says on one aspect; nothing for "not stated". */
  public record CellView(String letter, List<ReadingView> readings) {}

  /** One thing that an account says. */
  public record ReadingView(
      TextView words, String path, String datetime, boolean denies, List<RefView> refs) {}

  /**
   * An account.
   *
   * @param told when it was first told, in words
   */
  public record AccountView(
      String letter,
      String anchor,
      TextView title,
      String told,
      TextView toldBy,
      OriginsView origins,
      TextView prose,
      NotesView rests,
      String standing,
      TextView reason) {}

  /** A value with what it rests on. */
  public record ClaimView(
      String anchor,
      ValueView value,
      String nature,
      String standing,
      TextView reason,
      String signedBy,
      String signedOn,
      TextView remark,
      OriginsView origins,
      NotesView rests) {}

  /**
   * Estimates that count the same thing.
   *
   * @param top the end of the scale on which they are drawn; empty if they are not
   */
  public record FiguresView(TextView counted, String period, String top, List<FigureView> rows) {
    public boolean isDrawn() {
      return !top.isEmpty();
    }
  }

  /** One estimate. */
  public record FigureView(
      String anchor, String number, TextView by, SpanView span, List<RefView> refs) {}

  /** Where on a scale of 1000 a figure begins and ends. */
  public record SpanView(int from, int to) {
    public boolean isPoint() {
      return from == to;
    }
  }

  /**
   * Which sources are shown.
   *
   * @param shown how many sources that are
   * @param facets by what they can be told apart further
   */
  public record FilterView(SourceAsked asked, int shown, int all, List<FacetView> facets) {
    public boolean isOn() {
      return !asked.isAll();
    }

    public SourceAsked nothing() {
      return SourceAsked.ALL;
    }
  }

  /**
   * One thing by which sources are told apart.
   *
   * @param code {@code kind}, {@code nearness} or {@code interest}
   * @param all what asks for all of them, and how many that are
   */
  public record FacetView(
      String code, boolean isOn, SourceAsked all, int count, List<ChoiceView> choices) {}

  /** One of the choices, what asks for it, and how many sources that leaves. */
  public record ChoiceView(String code, boolean chosen, SourceAsked asked, int count) {}

  /** What an edition changed. */
  public record ChangedView(int edition, String day, String datetime, List<ChangeView> changes) {}

  /**
   * One change.
   *
   * @param code what kind of change it is
   * @param what the account or value that it concerns
   * @param count how many, where it concerns a number of things
   */
  public record ChangeView(String code, TextView what, int count) {}

  /** How two rivals differ. */
  public record DifferenceView(TextView one, TextView other, TextView kind, TextView note) {}

  /** A step by which an account travelled; a gap has no {@code from}. */
  public record PassageView(String letter, LinkView from, LinkView to, TextView note) {}

  /** What the editors make of it. */
  public record NoteOfEditors(TextView text, String signedBy, String day, String datetime) {}

  /**
   * What was refuted, and why.
   *
   * @param value that it is, if it is no account
   */
  public record SetAsideView(
      String anchor,
      @Nullable ValueView value,
      TextView title,
      TextView prose,
      TextView reason,
      String signedBy,
      String signedOn,
      NotesView rests) {}

  /** What was looked for and not found. */
  public record SearchedView(TextView what, TextView where, String by, String when) {}
}
