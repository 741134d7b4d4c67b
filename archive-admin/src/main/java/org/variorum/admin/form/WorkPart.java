package org.variorum.admin.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.citation.Circumstance;
import org.variorum.citation.Nearness;
import org.variorum.date.HistoricalDate;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;
import org.variorum.source.*;

/** A source as a work, with its editions and how far it can be trusted. */
public final class WorkPart implements Part<Work> {
  private final Ground ground;
  private final Lines authors;
  private final Rows<EntryField> authorEntries;
  private final Wording shortTitle;
  private final DateField made;
  private final JudgementPart<Authenticity> authenticity;
  private final JudgementPart<List<Circumstance>> circumstances;
  private final JudgementPart<Nearness> nearness;
  private final Wording interest;
  private final JudgementPart<Texts> interestJudged;
  private final Rows<EntryField> derivesFrom;
  private final Rows<EditionPart> editions;
  private List<Circumstance> bearing;
  private SourceKind kind;

  WorkPart(@Nullable Work work, Ground ground) {
    this.ground = ground;
    this.kind = work == null ? SourceKind.SCHOLARLY_WORK : work.kind();
    this.authors = Lines.of(work == null ? List.of() : work.authors());
    this.authorEntries = references(work == null ? List.of() : work.authorEntries());
    this.shortTitle = Wording.of(work == null ? Texts.NONE : work.shortTitle(), ground);
    this.made = DateField.of(work == null ? null : work.made(), ground);
    this.authenticity = new JudgementPart<>(work == null ? null : work.authenticity(), ground);
    this.circumstances = new JudgementPart<>(work == null ? null : work.circumstances(), ground);
    this.nearness = new JudgementPart<>(work == null ? null : work.nearness(), ground);
    this.interestJudged = new JudgementPart<>(work == null ? null : work.interest(), ground);
    this.derivesFrom = references(work == null ? List.of() : work.derivesFrom());
    this.editions =
        Rows.of(work == null ? List.of() : work.editions(), one -> new EditionPart(one, ground));
    List<Circumstance> judged = circumstances.getJudged();
    this.bearing = judged == null ? new ArrayList<>() : new ArrayList<>(judged);
    Texts stake = interestJudged.getJudged();
    this.interest = Wording.of(stake == null ? Texts.NONE : stake, ground);
  }

  private Rows<EntryField> references(List<EntryId> entries) {
    return Rows.of(entries, one -> EntryField.of(one, ground));
  }

  public void addAuthorEntry() {
    authorEntries.add(EntryField.of(null, ground));
  }

  public void addDerivesFrom() {
    derivesFrom.add(EntryField.of(null, ground));
  }

  /** Those it takes from that are chosen so far, whatever else is still to be mended. */
  public List<EntryId> origins() {
    return derivesFrom.getList().stream()
        .map(EntryField::getId)
        .filter(id -> !id.isEmpty())
        .map(EntryId::new)
        .toList();
  }

  public void addEdition() {
    editions.add(EditionPart.fresh(ground));
  }

  @Override
  public @Nullable Work value(Complaints complaints) {
    int before = complaints.count();
    HistoricalDate time = made.value(complaints);
    List<EntryId> writers = Rows.values(authorEntries, complaints);
    List<EntryId> origins = Rows.values(derivesFrom, complaints);
    List<WorkEdition> printed = Rows.values(editions, complaints);
    Texts stake = interest.texts();
    circumstances.setJudged(
        bearing.isEmpty() && circumstances.getReason().isBlank() ? null : List.copyOf(bearing));
    interestJudged.setJudged(stake.isEmpty() ? null : stake);
    Work work =
        new Work(
            kind,
            authors.value(complaints),
            writers,
            shortTitle.texts(),
            time,
            authenticity.value(complaints),
            circumstances.value(complaints),
            nearness.value(complaints),
            interestJudged.value(complaints),
            origins,
            printed);
    return complaints.count() > before ? null : work;
  }

  public Lines getAuthors() {
    return authors;
  }

  public Rows<EntryField> getAuthorEntries() {
    return authorEntries;
  }

  public Wording getShortTitle() {
    return shortTitle;
  }

  public DateField getMade() {
    return made;
  }

  public JudgementPart<Authenticity> getAuthenticity() {
    return authenticity;
  }

  public JudgementPart<List<Circumstance>> getCircumstances() {
    return circumstances;
  }

  public JudgementPart<Nearness> getNearness() {
    return nearness;
  }

  public Wording getInterest() {
    return interest;
  }

  public JudgementPart<Texts> getInterestJudged() {
    return interestJudged;
  }

  public Rows<EntryField> getDerivesFrom() {
    return derivesFrom;
  }

  public Rows<EditionPart> getEditions() {
    return editions;
  }

  /** What bore on the teller; an array, so that the page knows what it holds. */
  public Circumstance[] getBearing() {
    return bearing.toArray(new Circumstance[0]);
  }

  public void setBearing(Circumstance[] chosen) {
    bearing = List.of(chosen);
  }

  public @Nullable Authenticity getJudgedAuthenticity() {
    return authenticity.getJudged();
  }

  public void setJudgedAuthenticity(@Nullable Authenticity judged) {
    authenticity.setJudged(judged);
  }

  public @Nullable Nearness getJudgedNearness() {
    return nearness.getJudged();
  }

  public void setJudgedNearness(@Nullable Nearness judged) {
    nearness.setJudged(judged);
  }

  public SourceKind getKind() {
    return kind;
  }

  public void setKind(SourceKind kind) {
    this.kind = kind;
  }

  @Override
  public void tell(Scribe scribe) {
    scribe.choice("kind", SourceKind.class, kind, this::setKind);
    scribe.part("authors", authors);
    scribe.rows("authorEntries", authorEntries, key -> EntryField.of(null, ground));
    scribe.part("shortTitle", shortTitle);
    scribe.part("made", made);
    scribe.part("authenticity", authenticity);
    scribe.part("circumstances", circumstances);
    scribe.part("nearness", nearness);
    scribe.part("interest", interest);
    scribe.part("interestJudged", interestJudged);
    scribe.option(
        "authenticJudged",
        Authenticity.class,
        getJudgedAuthenticity(),
        this::setJudgedAuthenticity);
    scribe.option("nearnessJudged", Nearness.class, getJudgedNearness(), this::setJudgedNearness);
    scribe.options("bearing", Circumstance.class, bearing, chosen -> bearing = chosen);
    scribe.rows("derivesFrom", derivesFrom, key -> EntryField.of(null, ground));
    scribe.rows(
        "editions",
        editions,
        one -> one.getId(),
        id -> ground.again(id, () -> EditionPart.fresh(ground)));
  }
}
