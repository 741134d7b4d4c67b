package org.variorum.admin.form;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.EntryKind;
import org.variorum.entry.Particulars;

/** What only one kind of entry has: at most one of these is there, the one that fits the kind. */
public final class ParticularsPart implements Part<Particulars> {
  private final @Nullable UnitPart unit;
  private final @Nullable AuthorityPart authority;
  private final @Nullable InstitutionPart institution;
  private final @Nullable ConceptPart concept;
  private final @Nullable EventPart event;
  private final @Nullable WorkPart work;
  private final @Nullable BylinePart byline;

  ParticularsPart(EntryKind kind, Particulars has, Ground ground) {
    unit = kind == EntryKind.UNIT ? new UnitPart(has.description(), ground) : null;
    authority = kind.isAgent() ? new AuthorityPart(has.authority(), ground) : null;
    institution =
        kind == EntryKind.INSTITUTION ? new InstitutionPart(has.institution(), ground) : null;
    concept =
        Set.of(EntryKind.PLACE, EntryKind.TOPIC).contains(kind)
            ? new ConceptPart(has.concept(), ground)
            : null;
    event = kind == EntryKind.EVENT ? new EventPart(has.happening(), ground) : null;
    work = kind == EntryKind.SOURCE ? new WorkPart(has.work(), ground) : null;
    byline = kind == EntryKind.STORY ? new BylinePart(has.byline(), ground) : null;
  }

  @Override
  public Particulars value(Complaints complaints) {
    return new Particulars(
        valueOf(unit, complaints),
        valueOf(authority, complaints),
        valueOf(institution, complaints),
        valueOf(concept, complaints),
        valueOf(event, complaints),
        valueOf(work, complaints),
        valueOf(byline, complaints));
  }

  private static <T> @Nullable T valueOf(@Nullable Part<T> part, Complaints complaints) {
    return part == null ? null : part.value(complaints);
  }

  private static void tell(Scribe scribe, String name, @Nullable Part<?> part) {
    if (part != null) {
      scribe.part(name, part);
    }
  }

  public @Nullable UnitPart getUnit() {
    return unit;
  }

  public @Nullable AuthorityPart getAuthority() {
    return authority;
  }

  public @Nullable InstitutionPart getInstitution() {
    return institution;
  }

  public @Nullable ConceptPart getConcept() {
    return concept;
  }

  public @Nullable EventPart getEvent() {
    return event;
  }

  public @Nullable WorkPart getWork() {
    return work;
  }

  public @Nullable BylinePart getByline() {
    return byline;
  }

  @Override
  public void tell(Scribe scribe) {
    tell(scribe, "unit", unit);
    tell(scribe, "authority", authority);
    tell(scribe, "institution", institution);
    tell(scribe, "concept", concept);
    tell(scribe, "event", event);
    tell(scribe, "work", work);
    tell(scribe, "byline", byline);
  }
}
