package org.variorum.exchange;

import org.variorum.language.RefusedException;

/** After an upgrade the tables by which entries are known again are not written anew yet. */
public class TablesUnwrittenException extends RefusedException {
  private static final long serialVersionUID = 1L;

  TablesUnwrittenException() {
    super("the tables are being written anew after an upgrade; try again in some minutes");
  }
}
