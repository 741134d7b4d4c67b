package org.variorum.admin.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.citation.*;
import org.variorum.date.CalendarStyle;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.PartKind;
import org.variorum.language.Texts;
import org.variorum.shorthand.CitedPiece;
import org.variorum.shorthand.KnownSource;
import org.variorum.shorthand.NextPlace;
import org.variorum.source.WorkEdition;

/** What one source says: the source and place, its words, and how near it stood. */
public final class CitationPart extends Foldable implements Part<Citation>, Identified {
  private final Ground ground;
  private final LocalId id;
  private final EntryField source;
  private final Field edition;
  private final Field locator;
  private final Field quoted;
  private final Field quotedIn;
  private final Wording translation;
  private final Field stated;
  private final Wording interest;
  private final Rows<EntryField> derivesFrom;
  private final Wording remark;
  private final RegionPart region;
  private Stance stance;
  private CalendarStyle statedIn;
  private @Nullable Nearness nearness;
  private List<Circumstance> circumstances;
  private boolean toBeChecked;
  private String sourceBefore;

  CitationPart(Citation citation, Ground ground) {
    this(citation, citation.source().entry(), ground);
  }

  private CitationPart(Citation citation, @Nullable EntryId cited, Ground ground) {
    Quotation quotation = citation.quotation();
    StatedDate date = citation.stated();
    Locator place = citation.locator();
    this.ground = ground;
    this.id = citation.id();
    this.source = EntryField.of(cited, ground);
    this.edition = new Field(text(citation.source().edition()));
    this.locator = new Field(text(place));
    this.stance = citation.stance();
    this.quoted = new Field(quotation == null ? null : quotation.text());
    this.quotedIn = new Field(quotation == null ? null : quotation.language());
    this.translation =
        Wording.of(quotation == null ? Texts.NONE : quotation.translations(), ground);
    this.stated = new Field(date == null ? null : date.text());
    this.statedIn = date == null ? CalendarStyle.UNSTATED : date.calendar();
    this.nearness = citation.nearness();
    this.interest = Wording.of(citation.interest(), ground);
    this.circumstances = new ArrayList<>(citation.circumstances());
    this.derivesFrom = Rows.of(citation.derivesFrom(), one -> EntryField.of(one, ground));
    this.region = new RegionPart(citation.region(), ground);
    this.sourceBefore = source.getId();
    this.remark = Wording.of(citation.remark(), ground);
    this.toBeChecked = citation.toBeChecked();
  }

  /** A new one, with nothing in it yet. */
  static CitationPart fresh(Ground ground) {
    SourceRef nowhere = new SourceRef(new EntryId("00000000"), null);
    LocalId id = ground.next(PartKind.CITATION);
    CitationPart made =
        new CitationPart(Citation.of(id, nowhere, null, Stance.SUPPORTS), null, ground);
    made.unfold();
    return made;
  }

  /** One that was read from a line, folded. */
  static CitationPart of(CitedPiece cited, Ground ground) {
    KnownSource source = cited.found().source().source();
    ground.call(source.id(), source.heading().wordsIn(ground.language()));
    Citation citation =
        Citation.of(
            ground.next(PartKind.CITATION),
            new SourceRef(source.id(), cited.found().edition().map(WorkEdition::id).orElse(null)),
            cited.found().locator().orElse(null),
            Stance.SUPPORTS);
    return new CitationPart(citation, ground);
  }

  /** Adds one of the same source and edition behind it, with the page that follows. */
  public void again(Rows<CitationPart> rows) {
    CitationPart next = fresh(ground);
    next.source.setText(source.getText());
    next.sourceBefore = source.getId();
    next.edition.setText(edition.getText());
    next.locator.setText(NextPlace.after(locator.getText().strip()).orElse(""));
    rows.addBehind(this, next);
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  /** Forgets the edition of another source. */
  public void chooseSource() {
    if (!source.getId().equals(sourceBefore)) {
      edition.setText("");
      sourceBefore = source.getId();
    }
  }

  public void addDerivesFrom() {
    derivesFrom.add(EntryField.of(null, ground));
  }

  @Override
  public @Nullable Citation value(Complaints complaints) {
    int before = complaints.count();
    EntryId cited = source.required(complaints);
    String part = edition.orNull();
    LocalId editionId = part == null ? null : complaints.making(edition, () -> new LocalId(part));
    String place = locator.orNull();
    Locator found = place == null ? null : complaints.making(locator, () -> new Locator(place));
    Quotation words = quotation(complaints);
    List<EntryId> origins = Rows.values(derivesFrom, complaints);
    EvidenceRegion box = region.value(complaints);
    String date = stated.orNull();
    unfoldIfWrong(complaints, before);
    if (cited == null || complaints.count() > before) {
      return null;
    }
    return new Citation(
        id,
        new SourceRef(cited, editionId),
        found,
        stance,
        words,
        date == null ? null : new StatedDate(date, statedIn),
        nearness,
        interest.texts(),
        circumstances,
        origins,
        box,
        remark.texts(),
        toBeChecked);
  }

  private @Nullable Quotation quotation(Complaints complaints) {
    String words = quoted.orNull();
    if (words == null) {
      return null;
    }
    String language = quotedIn.filled(complaints);
    return language == null
        ? null
        : complaints.making(quotedIn, () -> new Quotation(words, language, translation.texts()));
  }

  /** The source and the place in it, in one line. */
  public String getGist() {
    String place = locator.getText().strip();
    return place.isEmpty() ? source.getGist() : source.getGist() + ", " + place;
  }

  @Override
  public String getId() {
    return id.value();
  }

  public LocalId id() {
    return id;
  }

  public EntryField getSource() {
    return source;
  }

  public Field getEdition() {
    return edition;
  }

  public Field getLocator() {
    return locator;
  }

  public Field getQuoted() {
    return quoted;
  }

  public Field getQuotedIn() {
    return quotedIn;
  }

  public Wording getTranslation() {
    return translation;
  }

  public Field getStated() {
    return stated;
  }

  public Wording getInterest() {
    return interest;
  }

  public Rows<EntryField> getDerivesFrom() {
    return derivesFrom;
  }

  public RegionPart getRegion() {
    return region;
  }

  public Wording getRemark() {
    return remark;
  }

  public Stance getStance() {
    return stance;
  }

  public void setStance(Stance stance) {
    this.stance = stance;
  }

  public CalendarStyle getStatedIn() {
    return statedIn;
  }

  public void setStatedIn(CalendarStyle statedIn) {
    this.statedIn = statedIn;
  }

  public @Nullable Nearness getNearness() {
    return nearness;
  }

  public void setNearness(@Nullable Nearness nearness) {
    this.nearness = nearness;
  }

  /** What bore on the teller here; an array, so that the page knows what it holds. */
  public Circumstance[] getCircumstances() {
    return circumstances.toArray(new Circumstance[0]);
  }

  public void setCircumstances(Circumstance[] chosen) {
    circumstances = List.of(chosen);
  }

  public boolean isToBeChecked() {
    return toBeChecked;
  }

  public void setToBeChecked(boolean toBeChecked) {
    this.toBeChecked = toBeChecked;
  }

  @Override
  public void tell(Scribe scribe) {
    scribe.part("source", source);
    scribe.part("edition", edition);
    scribe.part("locator", locator);
    scribe.part("quoted", quoted);
    scribe.part("quotedIn", quotedIn);
    scribe.part("translation", translation);
    scribe.part("stated", stated);
    scribe.part("interest", interest);
    scribe.rows("derivesFrom", derivesFrom, key -> EntryField.of(null, ground));
    scribe.part("remark", remark);
    scribe.part("region", region);
    scribe.choice("stance", Stance.class, stance, this::setStance);
    scribe.choice("statedIn", CalendarStyle.class, statedIn, this::setStatedIn);
    scribe.option("nearness", Nearness.class, nearness, this::setNearness);
    scribe.options(
        "circumstances", Circumstance.class, circumstances, chosen -> circumstances = chosen);
    scribe.flag("toBeChecked", toBeChecked, this::setToBeChecked);
    sourceBefore = source.getId();
  }
}
