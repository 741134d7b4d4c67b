package org.variorum.digitalobject;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.ObjectId;
import org.variorum.identifier.StaffId;

/** Takes a file into the archive. */
public interface Ingest {

  /**
   * Judges a file by its bytes, keeps them, cuts its tiles and adds a digital object, whose row
   * joins the caller's transaction if there is one. Bytes that the archive holds already give the
   * object that has them. One file is decoded at a time: others wait.
   *
   * @param file read, never changed
   * @param fileName kept as it is and never trusted
   * @param by the colleague who brought it; absent for imports
   * @throws org.variorum.scan.UnacceptableFileException if it is no picture that the archive takes,
   *     or one that was suppressed; nothing is kept
   * @throws org.variorum.contentstore.StoreFullException if the disk has no room; nothing is kept
   */
  ObjectId ingest(Path file, String fileName, @Nullable StaffId by);

  /**
   * Takes a file in under the identifier that it had before, as when an archive moves; it is judged
   * like any other. If there is an object of that identifier, nothing happens.
   *
   * @param file read, never changed
   * @throws org.variorum.scan.UnacceptableFileException if it is no picture that the archive takes,
   *     or one that was suppressed; nothing is kept
   */
  void restore(ObjectId id, Path file, String fileName);
}
