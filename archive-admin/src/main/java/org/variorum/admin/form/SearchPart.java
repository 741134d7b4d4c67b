package org.variorum.admin.form;

import org.jspecify.annotations.Nullable;
import org.variorum.claim.LookedFor;
import org.variorum.date.HistoricalDate;
import org.variorum.language.Texts;

/** What was looked for and not found. */
public final class SearchPart implements Part<LookedFor> {
  private final Wording what;
  private final Wording where;
  private final Field by;
  private final DateField when;

  SearchPart(@Nullable LookedFor search, Ground ground) {
    this.what = Wording.of(search == null ? Texts.NONE : search.what(), ground);
    this.where = Wording.of(search == null ? Texts.NONE : search.where(), ground);
    this.by = new Field(search == null ? null : search.by());
    this.when = DateField.of(search == null ? null : search.when(), ground);
  }

  @Override
  public @Nullable LookedFor value(Complaints complaints) {
    int before = complaints.count();
    Texts sought = what.required(complaints);
    HistoricalDate day = when.value(complaints);
    return complaints.count() > before
        ? null
        : new LookedFor(sought, where.texts(), by.orNull(), day);
  }

  public Wording getWhat() {
    return what;
  }

  public Wording getWhere() {
    return where;
  }

  public Field getBy() {
    return by;
  }

  public DateField getWhen() {
    return when;
  }

  @Override
  public void tell(Scribe scribe) {
    scribe.part("what", what);
    scribe.part("where", where);
    scribe.part("by", by);
    scribe.part("when", when);
  }
}
