package org.variorum.digitalobject;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.ObjectId;
import org.variorum.identifier.StaffId;
import org.variorum.scan.Tolerance;

/** Takes a file into the archive. */
public interface Ingest {

  /**
   * Judges a file by its bytes, keeps them, cuts the tiles of its pages and adds a digital object
   * for each page, or one for a recording; their rows join the caller's transaction if there is
   * one. Bytes that the archive holds already give the objects that have them. One file is decoded
   * at a time: others wait.
   *
   * @param file read, never changed
   * @param fileName kept as it is and never trusted
   * @param tolerance whether a damaged file is kept
   * @param by the colleague who brought it; absent for imports
   * @throws org.variorum.scan.UnacceptableFileException if it is no picture that the archive takes,
   *     or one that was suppressed; nothing is kept
   * @throws org.variorum.virus.ScannerAwayException if it has to be searched for viruses and cannot
   *     be now; nothing is kept
   * @throws org.variorum.contentstore.StoreFullException if the disk has no room; nothing is kept
   * @return the objects, in the order of the pages
   */
  List<ObjectId> ingest(Path file, String fileName, Tolerance tolerance, @Nullable StaffId by);

  /**
   * Takes a file in under the identifier that it had before, as when an archive moves; it is judged
   * like any other. If there is an object of that identifier, nothing happens.
   *
   * @param file read, never changed
   * @param page which page of the file it was, from 1
   * @param tolerance whether it was kept though it is damaged
   * @throws org.variorum.scan.UnacceptableFileException if it is no picture that the archive takes,
   *     or one that was suppressed; nothing is kept
   */
  void restore(ObjectId id, Path file, String fileName, int page, Tolerance tolerance);
}
