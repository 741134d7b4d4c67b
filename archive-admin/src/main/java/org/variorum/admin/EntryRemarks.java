package org.variorum.admin;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.signin.SignedIn;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.review.Place;
import org.variorum.review.Remark;

/**
 * The remarks on the entry that is edited, each beside its place; one is written or answered at a
 * time. They are kept at once, whatever else stands in the form.
 */
@Named
@ViewScoped
public class EntryRemarks implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject ReviewActs acts;
  @Inject EntryPage page;
  @Inject SignedIn signedIn;
  @Inject DeskVoice voice;
  @Inject DeskAsked asked;

  @SuppressWarnings("NullAway.Init")
  private transient EntryId id;

  private transient @Nullable Map<String, List<Remark>> byPlace;
  private String at = "";
  private long answered;
  private String words = "";

  @PostConstruct
  void load() {
    id = asked.entry();
  }

  private Map<String, List<Remark>> byPlace() {
    Map<String, List<Remark>> known = byPlace;
    if (known == null) {
      known = acts.remarks(id).stream().collect(Collectors.groupingBy(Remark::place));
      byPlace = known;
    }
    return known;
  }

  /** Those at a place, the first first. */
  public List<Remark> of(String place) {
    return byPlace().getOrDefault(place, List.of());
  }

  /** The open ones, in the order of their places on the page. */
  public List<Remark> getOpen() {
    return byPlace().values().stream()
        .flatMap(List::stream)
        .filter(Remark::isOpen)
        .sorted(PlaceOrder.of(page.opened().entry()))
        .toList();
  }

  /** Those whose place the entry no longer has. */
  public List<Remark> getLost() {
    Entry entry = page.opened().entry();
    return byPlace().values().stream()
        .flatMap(List::stream)
        .filter(remark -> !new Place(remark.place()).isIn(entry))
        .toList();
  }

  /** Where a remark stands, in words. */
  public String place(Remark remark) {
    return page.place(remark.place());
  }

  /** Whether one can be written here: by a reviewer, while the entry is in review. */
  public boolean isWritable() {
    return page.opened().state() == org.variorum.revision.EntryState.IN_REVIEW
        && signedIn.may("REVIEW");
  }

  /** Opens the field for a remark at a place. */
  public void begin(String place) {
    at = place;
    answered = 0;
    words = "";
  }

  /** Opens the field for an answer. */
  public void beginAnswer(Remark remark) {
    at = "";
    answered = remark.id();
    words = "";
  }

  public void leave() {
    begin("");
  }

  /** Keeps what was written at a place. */
  public void write() {
    if (isFit()) {
      acts.write(id, new Place(at), words);
      renew("remark.written");
    }
  }

  /** Keeps what was answered. */
  public void answer() {
    if (isFit()) {
      acts.answer(id, answered, words);
      renew("remark.answered");
    }
  }

  private boolean isFit() {
    int length = words.strip().length();
    if (length == 0 || length > Remark.LONGEST) {
      voice.complain("remark.wanted", Remark.LONGEST);
      return false;
    }
    return true;
  }

  public void resolve(Remark remark) {
    acts.resolve(id, remark.id());
    renew("remark.resolved");
  }

  public void reopen(Remark remark) {
    acts.reopen(id, remark.id());
    renew("remark.reopened");
  }

  private void renew(String done) {
    leave();
    byPlace = null;
    voice.inform(done);
  }

  /** The place at which a remark is being written; empty if none is. */
  public String getAt() {
    return at;
  }

  /** The number of the remark that is being answered; 0 if none is. */
  public long getAnswered() {
    return answered;
  }

  public int getLongest() {
    return Remark.LONGEST;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
