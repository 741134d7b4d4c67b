package org.variorum.search;

import java.util.Collection;
import org.variorum.identifier.EntryId;

/** Keeps the index at what is published. */
public interface SearchIndex {

  /** Builds the index anew from all current editions, while the old one still serves. */
  default void indexAll() {
    indexAll(IndexProgress.UNHEARD);
  }

  /** The same, and tells how far it has come; whoever listens breaks it off by an exception. */
  void indexAll(IndexProgress progress);

  /**
   * Brings the index to what is published of these entries, and returns when it can be found;
   * entries without a current edition leave the index.
   */
  void index(Collection<EntryId> ids);

  /**
   * Brings into the index all that was published or withdrawn up to now and is still waiting, and
   * returns when it can be found. What is announced is taken in within two seconds anyway; this is
   * for those who want to wait for it.
   */
  void catchUp();
}
