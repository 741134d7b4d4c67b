package org.variorum.review;

import java.util.List;
import org.variorum.identifier.EntryId;
import org.variorum.revision.Made;

/** What reviewers and authors say of drafts, at its places. */
public interface Remarks {

  /** All remarks on an entry with their answers, the first first. */
  List<Remark> of(EntryId entry);

  /** Writes one of the revision that is looked over. */
  void add(EntryId entry, Place place, int revision, String words, Made made);

  /**
   * Answers one.
   *
   * @throws UnknownRemarkException if the entry has none of that number
   */
  void answer(EntryId entry, long remark, String words, Made made);

  /**
   * Notes that what one asks for is done.
   *
   * @throws UnknownRemarkException if the entry has none of that number
   */
  void resolve(EntryId entry, long remark, Made made);

  /**
   * Notes that it is not done after all.
   *
   * @throws UnknownRemarkException if the entry has none of that number
   */
  void reopen(EntryId entry, long remark);
}
