package org.variorum.treatment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.identifier.ObjectId;
import org.variorum.staff.Actor;

/** How pages are shown. Nothing is ever written over: each change is a version. */
public interface Treatments {

  /** All of a page, newest first. */
  List<PageTreatment> of(ObjectId page);

  /**
   * The one of each page that holds; those that are shown as they came, and ever were, are missing.
   */
  Map<ObjectId, PageTreatment> newest(Collection<ObjectId> pages);

  Optional<PageTreatment> newest(ObjectId page);

  /**
   * Keeps how a page is to be shown from now on; that is on the disk before it is in the tables.
   * Where anything is covered, and where they do not see the page now, visitors get nothing of it
   * until it is made; else they get it as before until then. What is covered is covered in all
   * objects that show the same page of the same file.
   *
   * @param seen the number of the one that it follows; 0 if there was none
   * @param visible whether visitors see the page now
   * @throws StaleTreatmentException if there is a newer one
   * @throws UnfitTreatmentException if it does not fit the page
   * @throws org.variorum.digitalobject.UnknownObjectException if there is no such page, or it is
   *     erased
   */
  PageTreatment take(Actor actor, ObjectId page, int seen, Treatment treatment, boolean visible);

  /** What is covered in the other objects that show the same page of the same file. */
  List<Cover> coversBeside(ObjectId page);

  /**
   * Adds a second part of the page of an object: an object of the same page of the same file, which
   * nobody sees before its pictures are made.
   *
   * @return its identifier
   */
  ObjectId split(Actor actor, ObjectId page, Treatment part);

  /** Makes what pages are shown as by the newest treatments that are kept, after a rebuilding. */
  void restore();

  /** The file in a page's object in which a treatment lies. */
  static String file(int number) {
    return "treatment/" + number + ".json";
  }
}
