package org.variorum.admin.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.citation.Citation;
import org.variorum.claim.Claim;
import org.variorum.claim.Nature;
import org.variorum.claim.Standing;
import org.variorum.claim.Value;
import org.variorum.date.HistoricalDate;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.PartKind;
import org.variorum.language.Texts;
import org.variorum.shorthand.ReadClaim;
import org.variorum.visibility.Visibility;
import org.variorum.vocabulary.ValueType;

/** One answer to a question, with its standing and what each source says of it. */
public final class ClaimPart extends Foldable implements Part<Claim>, Identified {
  private final Ground ground;
  private final LocalId id;
  private final ValuePart value;
  private final StandingPart standing;
  private final DateField when;
  private final Field against;
  private final Wording remark;
  private final Rows<CitationPart> citations;
  private Nature nature;
  private boolean withheld;

  ClaimPart(Claim claim, Ground ground) {
    this(claim.id(), new ValuePart(claim.value(), ground), claim, ground);
  }

  private ClaimPart(LocalId id, ValuePart value, @Nullable Claim claim, Ground ground) {
    this.ground = ground;
    this.id = id;
    this.value = value;
    this.nature = claim == null ? Nature.FACT : claim.nature();
    this.withheld = claim != null && !claim.visibility().isPublic();
    this.standing = new StandingPart(claim == null ? Standing.OPEN : claim.standing(), ground);
    this.when = DateField.of(claim == null ? null : claim.when(), ground);
    this.against = new Field(claim == null ? null : joined(claim.against()));
    this.remark = Wording.of(claim == null ? Texts.NONE : claim.remark(), ground);
    this.citations =
        Rows.of(
            claim == null ? List.of() : claim.citations(), one -> new CitationPart(one, ground));
  }

  /** A new claim of the type that a property takes, opened, with a citation to fill in. */
  static ClaimPart fresh(ValueType type, Ground ground) {
    ClaimPart made = blank(type, ground);
    made.nature = type == ValueType.FIGURE ? Nature.FIGURE : Nature.FACT;
    made.addCitation();
    return made;
  }

  /** A new claim without anything in it, opened. */
  static ClaimPart blank(ValueType type, Ground ground) {
    LocalId id = ground.next(PartKind.CLAIM);
    ClaimPart made = new ClaimPart(id, ValuePart.fresh(type, ground), null, ground);
    made.unfold();
    return made;
  }

  /** A claim as it was read from one line, folded. */
  static ClaimPart read(ReadClaim read, Ground ground) {
    Value said = read.value().orElseThrow();
    entryOf(said).ifPresent(entry -> ground.call(entry, read.called()));
    Claim claim =
        new Claim(
            ground.next(PartKind.CLAIM),
            said,
            said instanceof Value.OfFigure ? Nature.FIGURE : Nature.FACT,
            Standing.OPEN,
            null,
            List.of(),
            read.remark().isEmpty() ? Texts.NONE : Texts.of(ground.language(), read.remark()),
            List.of());
    ClaimPart made = new ClaimPart(claim, ground);
    read.cited().forEach(one -> made.citations.add(CitationPart.of(one, ground)));
    return made;
  }

  private static Optional<EntryId> entryOf(Value value) {
    if (value instanceof Value.OfPlace place) {
      return Optional.ofNullable(place.entry());
    }
    return value instanceof Value.OfEntry link ? Optional.of(link.entry()) : Optional.empty();
  }

  private static @Nullable String joined(List<LocalId> ids) {
    return ids.isEmpty() ? null : ids.stream().map(LocalId::value).collect(Collectors.joining(" "));
  }

  public void addCitation() {
    citations.add(CitationPart.fresh(ground));
  }

  @Override
  public @Nullable Claim value(Complaints complaints) {
    int before = complaints.count();
    Value said = value.value(complaints);
    Standing judged = standing.value(complaints);
    HistoricalDate held = when.value(complaints);
    List<LocalId> rivals = rivals(complaints);
    List<Citation> cited = Rows.values(citations, complaints);
    Claim made =
        said == null || judged == null || rivals == null || complaints.count() > before
            ? null
            : complaints.making(
                standing.getReason().first(),
                () ->
                    new Claim(id, said, nature, judged, held, rivals, remark.texts(), cited)
                        .seenBy(withheld ? Visibility.STAFF : Visibility.PUBLIC));
    unfoldIfWrong(complaints, before);
    return made;
  }

  private @Nullable List<LocalId> rivals(Complaints complaints) {
    String typed = against.orNull();
    return typed == null
        ? List.of()
        : complaints.making(
            against, () -> Arrays.stream(typed.split("[\\s,;]+")).map(LocalId::new).toList());
  }

  /** Takes back that it was set against a part that is gone. */
  void forget(String part) {
    String kept =
        Arrays.stream(against.getText().split("[\\s,;]+"))
            .filter(other -> !other.equals(part))
            .collect(Collectors.joining(" "));
    if (!kept.equals(against.getText().strip())) {
      against.setText(kept);
    }
  }

  /** Whether nothing is said of it but what it states and what it rests on. */
  public boolean isPlain() {
    return !withheld
        && (nature == Nature.FACT || nature == Nature.FIGURE)
        && standing.getKind() == Standing.Kind.OPEN
        && when.getText().isBlank()
        && against.getText().isBlank()
        && remark.texts().isEmpty();
  }

  /** Whether only the staff may see it, so that it gets into no edition. */
  public boolean isWithheld() {
    return withheld;
  }

  public void setWithheld(boolean withheld) {
    this.withheld = withheld;
  }

  @Override
  public String getId() {
    return id.value();
  }

  public ValuePart getValue() {
    return value;
  }

  public StandingPart getStanding() {
    return standing;
  }

  public DateField getWhen() {
    return when;
  }

  public Field getAgainst() {
    return against;
  }

  public Wording getRemark() {
    return remark;
  }

  public Rows<CitationPart> getCitations() {
    return citations;
  }

  public Nature getNature() {
    return nature;
  }

  public void setNature(Nature nature) {
    this.nature = nature;
  }

  @Override
  public void tell(Scribe scribe) {
    scribe.part("value", value);
    scribe.part("standing", standing);
    scribe.part("when", when);
    scribe.part("against", against);
    scribe.part("remark", remark);
    scribe.choice("nature", Nature.class, nature, this::setNature);
    scribe.flag("withheld", withheld, this::setWithheld);
    scribe.rows(
        "citations",
        citations,
        CitationPart::getId,
        id -> ground.again(id, () -> CitationPart.fresh(ground)));
  }
}
