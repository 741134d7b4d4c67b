package org.variorum.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.form.EntryField;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.curation.ListRevisions;
import org.variorum.curation.MergeEntries;
import org.variorum.curation.UnmovableException;
import org.variorum.digitalobject.Picture;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.ObjectId;
import org.variorum.language.Texts;
import org.variorum.merger.Merger;
import org.variorum.merger.Union;

/**
 * Where two entries are laid side by side and merged: first the other is chosen, then its parts,
 * and what would come of it is shown before anything is done.
 */
@Named
@RequestScoped
public class MergePage {
  @Inject MergingActs acts;
  @Inject HistoryActs history;
  @Inject EntryActs entries;
  @Inject Comparing comparing;
  @Inject DeskAsked asked;
  @Inject DeskVoice voice;
  @Inject DeskLanguage language;

  @SuppressWarnings("NullAway.Init")
  private MergeEntries.Side kept;

  private MergeEntries.@Nullable Side gone;
  private List<PartChoice> parts = List.of();
  private List<PartChoice> texts = List.of();
  private List<AlterationView> alterations = List.of();
  private String refusal = "";
  private String other = "";
  private String proposedBy = "";
  private String reason = "";
  private int seenKept;
  private int seenGone;

  @PostConstruct
  void load() {
    String with = asked.parameter("with");
    if (!EntryId.isValid(with)) {
      kept = MergeEntries.Side.of(entries.open(asked.entry()));
      seenKept = kept.revision();
      return;
    }
    MergeEntries.Laid two = acts.lay(asked.entry(), new EntryId(with));
    kept = two.kept();
    seenKept = kept.revision();
    gone = two.gone();
    seenGone = gone.revision();
    look(kept, gone);
  }

  private void look(MergeEntries.Side here, MergeEntries.Side there) {
    parts = PartChoice.parts(there.entry(), names(there.entry()));
    texts = disputed(here.entry(), there.entry());
    try {
      MergeEntries.Prospect prospect = acts.prospect(pair(there));
      alterations =
          comparing.words(
              new ListRevisions.Compared(
                  prospect.kept(), prospect.united(), prospect.alterations()));
    } catch (UnmovableException e) {
      refusal = voice.word("unmovable", e.why());
    }
  }

  /** The texts that both have otherwise, those of the pictures that both show among them. */
  private static List<PartChoice> disputed(Entry here, Entry there) {
    return Stream.of(
            PartChoice.texts(texts(there), texts(here)),
            PartChoice.texts(PictureTexts.ofOther(here, there), PictureTexts.ofKept(here)),
            PictureTexts.originals(here, there))
        .flatMap(List::stream)
        .filter(PartChoice::isDisputed)
        .toList();
  }

  private PartNames names(Entry entry) {
    return comparing.names(entry, comparing.headings(entry));
  }

  private static Map<String, Texts> texts(Entry entry) {
    Map<String, Texts> texts = new LinkedHashMap<>();
    texts.put("heading", entry.heading());
    texts.put("summary", entry.summary());
    texts.put("body", entry.body());
    return texts;
  }

  private MergeEntries.Pair pair(MergeEntries.Side there) {
    return new MergeEntries.Pair(
        kept.entry().id(), seenKept, there.entry().id(), seenGone, choices());
  }

  private Union.Choices choices() {
    Set<LocalId> left =
        parts.stream()
            .filter(part -> !isTaken(part.code()))
            .map(part -> new LocalId(part.code()))
            .collect(Collectors.toSet());
    return new Union.Choices(left, new HashSet<>(asked.parameters("text")));
  }

  /** Leads on to the other entry that was chosen. */
  public void choose() {
    String id = EntryField.idIn(other);
    if (id.isEmpty()) {
      voice.complain("form.choose-entry");
    } else {
      voice.goTo("/admin/entry/" + kept.entry().id() + "/merge?with=" + id);
    }
  }

  /** Shows what would come of it, which the page does anyway. */
  public void preview() {
    voice.inform("merge.previewed");
  }

  public void merge() {
    MergeEntries.Side there = gone;
    if (there != null && history.attempt(() -> acts.merge(pair(there), proposedBy, reason))) {
      voice.goTo("/admin/entry/" + kept.entry().id() + "/history?done=merged");
    }
  }

  /** Whether a part of the other is taken over: all are, unless someone says otherwise. */
  public boolean isTaken(String code) {
    return asked.parameter("chosen").isEmpty() || asked.parameters("take").contains(code);
  }

  /** The digital object of a picture of the kept entry, by its local id. */
  public @Nullable ObjectId object(String picture) {
    return kept.entry().pictures().stream()
        .filter(one -> one.id().value().equals(picture))
        .map(Picture::object)
        .findFirst()
        .orElse(null);
  }

  /** Whether a text of the other is taken in place of the kept one. */
  public boolean isText(String code) {
    return asked.parameters("text").contains(code);
  }

  public String getTitle() {
    return kept.entry().heading().wordsIn(language.getTag());
  }

  public String getOtherTitle() {
    return gone == null ? "" : gone.entry().heading().wordsIn(language.getTag());
  }

  public EntryId id() {
    return kept.entry().id();
  }

  public @Nullable EntryId otherId() {
    return gone == null ? null : gone.entry().id();
  }

  public MergeEntries.Side getKept() {
    return kept;
  }

  public MergeEntries.@Nullable Side getGone() {
    return gone;
  }

  /** Whether visitors see the one that would be given up. */
  public boolean isPublic() {
    return gone != null && gone.edition() != null;
  }

  /** Why the two cannot be merged; empty if they can. */
  public String getRefusal() {
    return refusal;
  }

  public List<PartChoice> getParts() {
    return parts;
  }

  public List<PartChoice> getTexts() {
    return texts;
  }

  public List<AlterationView> getAlterations() {
    return alterations;
  }

  public int getLongest() {
    return Merger.LONGEST;
  }

  public int getLongestName() {
    return Merger.LONGEST_NAME;
  }

  public String getOther() {
    return other;
  }

  public void setOther(String other) {
    this.other = other;
  }

  public String getProposedBy() {
    return proposedBy;
  }

  public void setProposedBy(String proposedBy) {
    this.proposedBy = proposedBy;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  /** The revision of the kept entry that whoever is at the desk saw. */
  public int getSeenKept() {
    return seenKept;
  }

  public void setSeenKept(int seenKept) {
    this.seenKept = seenKept;
  }

  public int getSeenGone() {
    return seenGone;
  }

  public void setSeenGone(int seenGone) {
    this.seenGone = seenGone;
  }
}
