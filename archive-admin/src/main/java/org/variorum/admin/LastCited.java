package org.variorum.admin;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import org.variorum.shorthand.CitedAbove;
import org.variorum.shorthand.ClaimReader;

/** What whoever is at the desk cited last, on whichever page, as long as he stays signed in. */
@SessionScoped
public class LastCited implements Serializable {
  private static final long serialVersionUID = 1L;

  private CitedAbove above = CitedAbove.NOTHING;

  CitedAbove above() {
    return above;
  }

  /** Remembers what a reader has read last. */
  void remember(ClaimReader reader) {
    above = reader.above();
  }
}
