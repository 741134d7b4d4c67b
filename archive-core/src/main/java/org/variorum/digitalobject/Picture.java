package org.variorum.digitalobject;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.date.HistoricalDate;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.ObjectId;
import org.variorum.language.Texts;
import org.variorum.visibility.Visibility;

/**
 * A picture or a scanned page as an entry shows it. Who may see it, and under which rights, hangs
 * on the digital object itself and is asked at each delivery.
 *
 * @param label what it is among its neighbours, as "Leaf 12 verso"
 * @param kind what the page is, as "typescript"
 * @param visibility whether readers may see it here
 */
public record Picture(
    LocalId id,
    ObjectId object,
    Use use,
    Texts label,
    Texts kind,
    @Nullable HistoricalDate dated,
    Captions captions,
    List<CustodyStep> custody,
    List<ContentNotice> notices,
    Visibility visibility) {

  /** What a picture does in its entry. */
  public enum Use {
    SCAN,
    PICTURE,
    PORTRAIT
  }

  public Picture {
    custody = List.copyOf(custody);
    notices = notices.stream().distinct().sorted().toList();
  }

  /** One that readers may see. */
  public Picture(
      LocalId id,
      ObjectId object,
      Use use,
      Texts label,
      Texts kind,
      @Nullable HistoricalDate dated,
      Captions captions,
      List<CustodyStep> custody,
      List<ContentNotice> notices) {
    this(id, object, use, label, kind, dated, captions, custody, notices, Visibility.PUBLIC);
  }

  /** Another of the same kind, of which all the same is said. */
  public Picture beside(LocalId other, ObjectId shown, Texts called) {
    return new Picture(
        other, shown, use, called, kind, dated, captions, custody, notices, visibility);
  }

  /** The same, used otherwise. */
  public Picture usedAs(Use changed) {
    return new Picture(
        id, object, changed, label, kind, dated, captions, custody, notices, visibility);
  }

  /** The same, to be seen by others. */
  public Picture seenBy(Visibility changed) {
    return new Picture(id, object, use, label, kind, dated, captions, custody, notices, changed);
  }

  /** The same with what is to be named, and on what terms it may be used. */
  public Picture onTerms(Texts credit) {
    Captions credited =
        new Captions(captions.ours(), captions.original(), captions.originalFrom(), credit);
    return new Picture(id, object, use, label, kind, dated, credited, custody, notices, visibility);
  }

  /**
   * The same without its captions, which tell what is on it: of a page that may not be seen. What
   * it is called and whom to name stays.
   */
  public Picture unsaid() {
    Captions credited = new Captions(Texts.NONE, null, Texts.NONE, captions.credit());
    return new Picture(id, object, use, label, kind, dated, credited, custody, notices, visibility);
  }

  /** A scanned page of which nothing has been said yet. */
  public static Picture scan(LocalId id, ObjectId object, Texts label) {
    return new Picture(
        id, object, Use.SCAN, label, Texts.NONE, null, Captions.NONE, List.of(), List.of());
  }
}
