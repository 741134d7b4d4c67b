package org.variorum.textlayer;

import org.variorum.language.RefusedException;

/** That a page can have no such layer of text. */
public class UnknownLayerException extends RefusedException {
  private static final long serialVersionUID = 1L;

  UnknownLayerException(String code) {
    super("There is no such layer of text: '" + code + "'");
  }
}
