package org.variorum.search;

import org.variorum.language.RefusedException;

/**
 * That the index cannot be asked now, since its server or its disk does not answer. All that is not
 * search can be read meanwhile, and nothing that is published is lost to the index.
 */
public class SearchAwayException extends RefusedException {
  private static final long serialVersionUID = 1L;

  SearchAwayException(Throwable cause) {
    super("the search does not answer", cause);
  }

  SearchAwayException(String what) {
    super("the search does not answer: " + what);
  }
}
