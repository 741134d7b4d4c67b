package org.variorum.admin.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.citation.Quotation;
import org.variorum.date.HistoricalDate;
import org.variorum.digitalobject.*;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.ObjectId;
import org.variorum.language.Texts;
import org.variorum.visibility.Visibility;

/** A picture or scanned page: its label, its three captions and where its bytes came from. */
public final class PicturePart extends Foldable implements Part<Picture>, Identified {
  private final Ground ground;
  private final Picture origin;
  private final Wording label;
  private final Wording kind;
  private final DateField dated;
  private final Wording ours;
  private final Field original;
  private final Field originalIn;
  private final Wording translation;
  private final Wording originalFrom;
  private final Wording credit;
  private final TermsPick terms;
  private final Rows<CustodyPart> custody;
  private Picture.Use use;
  private List<ContentNotice> notices;
  private boolean withheld;

  PicturePart(Picture picture, Ground ground) {
    Captions captions = picture.captions();
    Quotation found = captions.original();
    this.ground = ground;
    this.origin = picture;
    this.use = picture.use();
    this.withheld = !picture.visibility().isPublic();
    this.label = Wording.of(picture.label(), ground);
    this.kind = Wording.of(picture.kind(), ground);
    this.dated = DateField.of(picture.dated(), ground);
    this.ours = Wording.of(captions.ours(), ground);
    this.original = new Field(found == null ? null : found.text());
    this.originalIn = new Field(found == null ? null : found.language());
    this.translation = Wording.of(found == null ? Texts.NONE : found.translations(), ground);
    this.originalFrom = Wording.of(captions.originalFrom(), ground);
    this.credit = Wording.of(captions.credit(), ground);
    this.terms = new TermsPick(credit);
    this.custody = Rows.of(picture.custody(), one -> new CustodyPart(one, ground));
    this.notices = new ArrayList<>(picture.notices());
  }

  /** From what it can be made again, with nothing said of it. */
  String seed() {
    return origin.id() + " " + origin.object();
  }

  static PicturePart again(String seed, Ground ground) {
    String[] idAndObject = seed.split(" ", 2);
    return new PicturePart(
        Picture.scan(new LocalId(idAndObject[0]), new ObjectId(idAndObject[1]), Texts.NONE),
        ground);
  }

  public void addCustody() {
    custody.add(new CustodyPart(null, ground));
  }

  @Override
  public @Nullable Picture value(Complaints complaints) {
    int before = complaints.count();
    HistoricalDate day = dated.value(complaints);
    Quotation found = quotation(complaints);
    List<CustodyStep> chain = Rows.values(custody, complaints);
    unfoldIfWrong(complaints, before);
    if (complaints.count() > before) {
      return null;
    }
    Captions captions = new Captions(ours.texts(), found, originalFrom.texts(), credit.texts());
    return new Picture(
        origin.id(),
        origin.object(),
        use,
        label.texts(),
        kind.texts(),
        day,
        captions,
        chain,
        notices,
        withheld ? Visibility.STAFF : Visibility.PUBLIC);
  }

  private @Nullable Quotation quotation(Complaints complaints) {
    String words = original.orNull();
    if (words == null) {
      return null;
    }
    String language = originalIn.filled(complaints);
    return language == null
        ? null
        : complaints.making(originalIn, () -> new Quotation(words, language, translation.texts()));
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
    return origin.id().value();
  }

  /** The digital object whose bytes it shows. */
  public String getObject() {
    return origin.object().value();
  }

  public Wording getLabel() {
    return label;
  }

  public Wording getKind() {
    return kind;
  }

  public DateField getDated() {
    return dated;
  }

  public Wording getOurs() {
    return ours;
  }

  public Field getOriginal() {
    return original;
  }

  public Field getOriginalIn() {
    return originalIn;
  }

  public Wording getTranslation() {
    return translation;
  }

  public Wording getOriginalFrom() {
    return originalFrom;
  }

  public Wording getCredit() {
    return credit;
  }

  /** Writes a statement of rights into the credit. */
  public TermsPick getTerms() {
    return terms;
  }

  public Rows<CustodyPart> getCustody() {
    return custody;
  }

  public Picture.Use getUse() {
    return use;
  }

  public void setUse(Picture.Use use) {
    this.use = use;
  }

  /** What a visitor should know before looking; an array, so that the page knows what it holds. */
  public ContentNotice[] getNotices() {
    return notices.toArray(new ContentNotice[0]);
  }

  public void setNotices(ContentNotice[] chosen) {
    notices = List.of(chosen);
  }

  @Override
  public void tell(Scribe scribe) {
    scribe.part("label", label);
    scribe.part("kind", kind);
    scribe.part("dated", dated);
    scribe.part("ours", ours);
    scribe.part("original", original);
    scribe.part("originalIn", originalIn);
    scribe.part("translation", translation);
    scribe.part("originalFrom", originalFrom);
    scribe.part("credit", credit);
    scribe.rows("custody", custody, key -> new CustodyPart(null, ground));
    scribe.choice("use", Picture.Use.class, use, this::setUse);
    scribe.options("notices", ContentNotice.class, notices, chosen -> notices = chosen);
    scribe.flag("withheld", withheld, this::setWithheld);
  }
}
