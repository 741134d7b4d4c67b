package org.variorum.treatment;

import org.variorum.language.RefusedException;

/** That a page cannot be shown so. */
public class UnfitTreatmentException extends RefusedException {
  private static final long serialVersionUID = 1L;

  public UnfitTreatmentException(String what) {
    super(what + " lies beside the page");
  }
}
