package org.variorum.textlayer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.identifier.ObjectId;
import org.variorum.pagetext.PageText;
import org.variorum.staff.Actor;

/** The texts of pages. Nothing is ever written over: each change is a version. */
public interface PageTexts {

  /** The newest version of each layer of a page. */
  List<TextVersion> newest(ObjectId page);

  /** The same of many pages, in one question; those without any text are missing. */
  Map<ObjectId, List<TextVersion>> newest(Collection<ObjectId> pages);

  /** The newest version of each layer that visitors may read, if they may see the page. */
  Map<ObjectId, List<TextVersion>> newestShown(Collection<ObjectId> pages);

  /** All versions of a layer, newest first. */
  List<TextVersion> versions(ObjectId page, TextLayer layer);

  Optional<TextVersion> version(ObjectId page, TextLayer layer, int number);

  /** The newest version of a layer. */
  Optional<TextVersion> newest(ObjectId page, TextLayer layer);

  /** The words of a version with their places. */
  PageText read(TextVersion version);

  /** The same as the bytes that are kept, which are ALTO. */
  byte[] alto(TextVersion version);

  /**
   * Keeps a text as the newest version of its layer; its words are on the disk before the version
   * is there.
   *
   * @throws StaleTextException if there is a newer one than it follows
   * @throws org.variorum.digitalobject.UnknownObjectException if there is no such page, or it is
   *     erased
   */
  TextVersion add(Actor actor, NewText text);

  /**
   * Keeps a text that whoever runs the machine brought from another archive, as it was there: his
   * word stands for those who wrote and checked it.
   *
   * @throws StaleTextException if there is a newer one than it follows
   * @throws org.variorum.digitalobject.UnknownObjectException if there is no such page, or it is
   *     erased
   */
  TextVersion restore(NewText text, TextHistory history);

  /**
   * Notes that somebody checked the newest version, which visitors may read from then on.
   *
   * @throws StaleTextException if it is not the newest any more
   * @throws CheckedAlreadyException if he has checked it before, or two have
   */
  TextVersion check(Actor actor, ObjectId page, TextLayer layer, int number);

  /** The file in a page's object in which a version lies. */
  static String file(String layer, int number) {
    return "text/" + layer + "-" + number + ".xml";
  }

  /** Of the layers of a page the one that says best what stands on it, if it has any. */
  static Optional<TextVersion> best(Collection<TextVersion> layers) {
    return of(layers, TextLayer.TRANSCRIPTION).or(() -> of(layers, TextLayer.MACHINE));
  }

  /** How far the text of a page can be relied on, by its layers. */
  static TextState state(Collection<TextVersion> layers) {
    return best(layers).map(TextVersion::state).orElse(TextState.NONE);
  }

  private static Optional<TextVersion> of(Collection<TextVersion> layers, TextLayer layer) {
    return layers.stream().filter(version -> version.layer().equals(layer)).findFirst();
  }
}
