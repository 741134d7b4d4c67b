package org.variorum.treatment;

import org.variorum.language.RefusedException;

/** That somebody else has changed meanwhile how a page is shown. */
public class StaleTreatmentException extends RefusedException {
  private static final long serialVersionUID = 1L;
  private final transient PageTreatment newest;

  StaleTreatmentException(PageTreatment newest) {
    super("The page is shown otherwise meanwhile: treatment " + newest.number());
    this.newest = newest;
  }

  /** The one that holds now. */
  public PageTreatment newest() {
    return newest;
  }
}
