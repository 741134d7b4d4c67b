package org.variorum.contentstore;

import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.variorum.identifier.ObjectId;

/**
 * Keeps contents under their digest, and one manifest for each digital object. All methods may be
 * called by several threads at once. When a method that writes returns, what it wrote has reached
 * the disk; when it fails or the machine stops, nothing half-done is ever found.
 */
public interface ContentStore {

  /**
   * Keeps a content. One that is there already is not written again.
   *
   * @param bytes read to the end and left open
   * @throws StoreFullException if the disk has no room; what was written is removed
   */
  StoredContent put(InputStream bytes);

  boolean holds(ContentDigest digest);

  /**
   * Opens a content for reading at any place; the caller closes it.
   *
   * @throws MissingContentException if there is none
   */
  FileChannel open(ContentDigest digest);

  /**
   * Opens a content whose last byte is handed out only if all of them have the digest; else the
   * read that meets the end throws {@link DamagedContentException}. The caller closes it.
   *
   * @throws MissingContentException if there is none
   */
  InputStream openChecked(ContentDigest digest);

  /**
   * Removes a content for good, with what was made from it; one that is not there is gone already.
   * Manifests stay without the names of the files, and so tell of what there was.
   */
  void erase(ContentDigest digest);

  /**
   * Keeps an object, or what is said of it now; its content must be kept already. Until an object
   * is kept that has it, a content only waits.
   */
  void describe(ContentManifest manifest);

  Optional<ContentManifest> manifest(ObjectId object);

  /**
   * Keeps words that belong to an object, as the text of a page, as a new version of it; they go
   * when its content is erased.
   *
   * @param name of the file within the object, as "text/machine-1.xml"
   * @param event what was done, as its preservation tells it
   * @throws StoreException if there is no such object, or it is erased
   */
  void keepWords(ObjectId object, String name, byte[] bytes, String event);

  /** The words of this name that an object has. */
  Optional<byte[]> words(ObjectId object, String name);

  /** Hands over the manifests of all objects, in no order; of erased contents as well. */
  void all(Consumer<ContentManifest> reader);

  /**
   * Moves what an earlier version of this software kept in another way, and checks each content
   * where it lies now; returns how many objects these were. What is broken off is begun again. All
   * can be read meanwhile.
   *
   * @param completed adds to a manifest what was not said in it
   * @param problems is told what is damaged
   */
  long bringOver(UnaryOperator<ContentManifest> completed, Consumer<String> problems);

  /**
   * Keeps what was made from a content and can be made again, as its tiles; an older one is
   * replaced. If the writer throws, nothing changes.
   */
  void derive(ContentDigest digest, DerivativeWriter writer);

  /** Opens what was made from a content; empty if nothing was made yet. The caller closes it. */
  Optional<FileChannel> derivative(ContentDigest digest);

  /**
   * Keeps what was made of a page as it is to be shown, and can be made again.
   *
   * @param number of its treatment
   */
  void deriveShown(ObjectId object, int number, DerivativeWriter writer);

  /** Opens what {@link #deriveShown} kept; empty if there is nothing. The caller closes it. */
  Optional<FileChannel> shownDerivative(ObjectId object, int number);

  /**
   * A name for what lies on the disk while something is made of it; whoever uses it removes it, and
   * what a kill leaves goes when the store is opened again.
   */
  Path scratch();

  /** Removes what was made of a page for any other treatment than this one. */
  void keepShownOnly(ObjectId object, int number);
}
