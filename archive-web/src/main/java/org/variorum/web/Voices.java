package org.variorum.web;

import java.util.List;
import org.variorum.inbox.Commenting;
import org.variorum.inbox.ReportCount;
import org.variorum.readingroom.SaidView;

/** What visitors said of what a page shows, and whether they may say more. */
public record Voices(Commenting commenting, SaidView said, List<ReportCount> reports) {
  static final Voices NONE = new Voices(Commenting.NEVER, SaidView.NOTHING, List.of());

  /** Whether there is anything to show below the text. */
  public boolean isHeard() {
    return commenting.isOpen() || !said.comments().isEmpty();
  }

  /** The last day for comments, as machines write it; empty if there is none. */
  public String until() {
    return commenting.until() == null ? "" : commenting.until().toString();
  }
}
