package org.variorum.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.curation.ListRevisions;
import org.variorum.curation.OpenedEntry;
import org.variorum.edition.EditionHead;
import org.variorum.identifier.EntryId;
import org.variorum.merger.Merger;
import org.variorum.revision.Drafts;
import org.variorum.revision.EntryState;

/**
 * What was done to an entry: a page of its revisions, what differs between two of them, its
 * editions; and the way back.
 */
@Named
@RequestScoped
public class HistoryPage {
  static final int SIZE = 20;
  private static final Set<String> DONE =
      Set.of(
          "restored",
          "undone",
          "trashed",
          "put-back",
          "shown-again",
          "merged",
          "split",
          "split-stayed",
          "divided",
          "rejoined");

  @Inject HistoryActs acts;
  @Inject MergingActs merging;
  @Inject Comparing comparing;
  @Inject EntryActs entries;
  @Inject DeskAsked asked;
  @Inject DeskLanguage language;
  @Inject DeskVoice voice;

  @SuppressWarnings("NullAway.Init")
  private OpenedEntry opened;

  private List<EditionHead> editions = List.of();
  private List<Drafts.RevisionHead> revisions = List.of();
  private List<AlterationView> alterations = List.of();
  private int page;
  private int from;
  private int to;
  private boolean compared;
  private boolean ownGround;
  private LastAct last = LastAct.NONE;
  private @Nullable Merger merger;
  private int seen;

  @PostConstruct
  void load() {
    EntryId entry = asked.entry();
    opened = entries.open(entry);
    seen = opened.revision();
    ownGround = entries.isOwnGround(entry);
    page = Math.max(1, number("page"));
    editions = acts.editions(entry);
    revisions = acts.revisions(entry, (page - 1) * SIZE, SIZE);
    last = LastAct.of(opened, acts.newest(entry).orElse(null));
    merger = opened.state() == EntryState.MERGED ? merging.mergerOf(entry).orElse(null) : null;
    to = number("to");
    from = number("from");
    acts.between(entry, Math.min(from, to), Math.max(from, to)).ifPresent(this::show);
  }

  private void show(ListRevisions.Compared two) {
    compared = true;
    alterations = comparing.words(two);
  }

  private int number(String parameter) {
    String text = asked.parameter(parameter);
    return text.matches("[1-9]\\d{0,6}") ? Integer.parseInt(text) : 0;
  }

  /** Writes an earlier revision anew as the newest one. */
  public void restore(int number) {
    if (acts.attempt(() -> acts.restore(id(), seen, number))) {
      done("restored");
    }
  }

  /**
   * Undoes what was done last. Where a merger is taken back, what was written in the kept entry
   * since stays, and so does what it touches.
   */
  public void undo() {
    if (last == LastAct.GIVEN_UP) {
      acts.attempt(() -> done(merging.split(id()).isEmpty() ? "split" : "split-stayed"));
    } else if (acts.attempt(() -> acts.undo(id(), seen, last))) {
      done(last.undone());
    }
  }

  /** The merger by which it was given up; null if it was not. */
  public @Nullable Merger getMerger() {
    return merger;
  }

  private void done(String what) {
    voice.goTo("/admin/entry/" + id() + "/history?done=" + what);
  }

  /** What was done last, as far as it can be undone. */
  public LastAct getLast() {
    return last;
  }

  /** What has just been done, in a word; empty if nothing has. */
  public String getDone() {
    String done = asked.parameter("done");
    return DONE.contains(done) ? done : "";
  }

  public String getTitle() {
    return opened.entry().heading().wordsIn(language.getTag());
  }

  public EntryId id() {
    return asked.entry();
  }

  public OpenedEntry opened() {
    return opened;
  }

  public boolean isOnTheDesk() {
    return opened.state().isOnTheDesk();
  }

  /** Whether whoever is at the desk works on the entry. */
  public boolean isOwnGround() {
    return ownGround;
  }

  public boolean isTrashed() {
    return opened.state() == EntryState.TRASHED;
  }

  public List<EditionHead> getEditions() {
    return editions;
  }

  public List<Drafts.RevisionHead> getRevisions() {
    return revisions;
  }

  /** Whether two revisions are compared. */
  public boolean isCompared() {
    return compared;
  }

  public List<AlterationView> getAlterations() {
    return alterations;
  }

  public int getFrom() {
    return Math.min(from, to);
  }

  public int getTo() {
    return Math.max(from, to);
  }

  public int getPage() {
    return page;
  }

  /** The number of the last page. */
  public int getPages() {
    return Math.max(1, (opened.revision() + SIZE - 1) / SIZE);
  }

  /** The revision that whoever is at the desk saw. */
  public int getSeen() {
    return seen;
  }

  public void setSeen(int seen) {
    this.seen = seen;
  }

  /** What is checked beforehand in the choice of two revisions: the earlier one. */
  public int getChosenFrom() {
    return from > 0 ? getFrom() : Math.max(1, opened.revision() - 1);
  }

  public int getChosenTo() {
    return to > 0 ? getTo() : opened.revision();
  }
}
