package org.variorum.admin.form;

import org.jspecify.annotations.Nullable;
import org.variorum.date.HistoricalDate;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.PartKind;
import org.variorum.language.Texts;
import org.variorum.source.WorkEdition;

/** One edition or translation of a work. */
public final class EditionPart extends Foldable implements Part<WorkEdition>, Identified {
  private final LocalId id;
  private final Field title;
  private final Field language;
  private final Field place;
  private final Field publisher;
  private final DateField published;
  private final Field translator;
  private final Field isbn;
  private final Field oclc;
  private final Field address;
  private final Wording remark;
  private boolean seen;

  EditionPart(WorkEdition edition, Ground ground) {
    this(edition.id(), edition, ground);
  }

  private EditionPart(LocalId id, @Nullable WorkEdition edition, Ground ground) {
    this.id = id;
    this.title = new Field(edition == null ? null : edition.title());
    this.language = new Field(edition == null ? ground.language() : edition.language());
    this.place = new Field(edition == null ? null : edition.place());
    this.publisher = new Field(edition == null ? null : edition.publisher());
    this.published = DateField.of(edition == null ? null : edition.published(), ground);
    this.translator = new Field(edition == null ? null : edition.translator());
    this.isbn = new Field(edition == null ? null : edition.isbn());
    this.oclc = new Field(edition == null ? null : edition.oclc());
    this.address = new Field(edition == null ? null : edition.address());
    this.seen = edition != null && edition.seen();
    this.remark = Wording.of(edition == null ? Texts.NONE : edition.remark(), ground);
  }

  static EditionPart fresh(Ground ground) {
    EditionPart made = new EditionPart(ground.next(PartKind.EDITION), null, ground);
    made.unfold();
    return made;
  }

  @Override
  public @Nullable WorkEdition value(Complaints complaints) {
    int before = complaints.count();
    String named = title.filled(complaints);
    String tag = language.filled(complaints);
    HistoricalDate year = published.value(complaints);
    unfoldIfWrong(complaints, before);
    if (named == null || tag == null || complaints.count() > before) {
      return null;
    }
    return new WorkEdition(
        id,
        named,
        tag,
        place.orNull(),
        publisher.orNull(),
        year,
        translator.orNull(),
        isbn.orNull(),
        oclc.orNull(),
        address.orNull(),
        seen,
        remark.texts());
  }

  @Override
  public String getId() {
    return id.value();
  }

  public Field getTitle() {
    return title;
  }

  public Field getLanguage() {
    return language;
  }

  public Field getPlace() {
    return place;
  }

  public Field getPublisher() {
    return publisher;
  }

  public DateField getPublished() {
    return published;
  }

  public Field getTranslator() {
    return translator;
  }

  public Field getIsbn() {
    return isbn;
  }

  public Field getOclc() {
    return oclc;
  }

  public Field getAddress() {
    return address;
  }

  public Wording getRemark() {
    return remark;
  }

  public boolean isSeen() {
    return seen;
  }

  public void setSeen(boolean seen) {
    this.seen = seen;
  }

  @Override
  public void tell(Scribe scribe) {
    scribe.part("title", title);
    scribe.part("language", language);
    scribe.part("place", place);
    scribe.part("publisher", publisher);
    scribe.part("published", published);
    scribe.part("translator", translator);
    scribe.part("isbn", isbn);
    scribe.part("oclc", oclc);
    scribe.part("address", address);
    scribe.part("remark", remark);
    scribe.flag("seen", seen, this::setSeen);
  }
}
