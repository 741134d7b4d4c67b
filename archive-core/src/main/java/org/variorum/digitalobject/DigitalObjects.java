package org.variorum.digitalobject;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.contentstore.ContentDigest;
import org.variorum.identifier.ObjectId;
import org.variorum.identifier.StaffId;

/** The digital objects: one row for each file that is kept. */
public interface DigitalObjects {

  Optional<ObjectView> of(ObjectId id);

  /** Those of the given that there are, in one statement for each thousand. */
  Map<ObjectId, ObjectView> of(Collection<ObjectId> ids);

  /**
   * The objects whose content has this digest, page after page, of each the oldest: the other parts
   * of a page that was split are left out.
   */
  List<ObjectView> withDigest(ContentDigest digest);

  /** Adds an object whose content is kept already. */
  void add(ObjectView added, @Nullable StaffId by);

  /** Adds the pages of a file, all or none. */
  void addAll(List<ObjectView> pages, @Nullable StaffId by);

  /**
   * Notes of all objects with this content that it is gone, and forgets what its file was called;
   * returns them.
   */
  List<ObjectId> erase(ContentDigest content);

  /**
   * Changes who may see a page, by whichever object it is shown. The other pages of its file stay
   * as they are.
   *
   * @throws UnknownObjectException if there is no such object
   */
  void open(ObjectId id, Access access);

  /**
   * Changes what visitors get of a page.
   *
   * @throws UnknownObjectException if there is no such object
   */
  void show(ObjectId id, Shown shown);

  /**
   * Whether anything is covered of any page of a file: then the file as it came is for nobody
   * outside.
   */
  boolean isAnythingCovered(ContentDigest file);

  /**
   * Keeps all others from changing the objects that show the same page of the same file, this one
   * included, until the transaction ends, and reads them anew.
   *
   * @throws UnknownObjectException if there is no such object, or it is erased
   */
  void hold(ObjectId object);

  /** The other objects of the same page of the same file that can be shown. */
  List<ObjectView> partsBeside(ObjectId object);

  /** Whether the tiles of a file were cut by an older version of the maker than this one. */
  boolean isFileMadeBefore(ContentDigest file, int version);

  /** Notes by which version of the maker the tiles of a file were cut. */
  void madeBy(ContentDigest file, int version);

  /**
   * The same when its tiles are there, with the version of the maker that cut them.
   *
   * @throws UnknownObjectException if there is no such object
   */
  void made(ObjectId id, Shown shown, int version);

  /** Those of which something was made by an older version of the maker than this one. */
  List<ObjectView> madeBefore(int version);

  /** All that are not shown as they came. */
  List<ObjectView> treated();
}
