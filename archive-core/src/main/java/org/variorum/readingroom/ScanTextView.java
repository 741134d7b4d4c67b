package org.variorum.readingroom;

import java.util.List;
import org.variorum.pagetext.PageText;
import org.variorum.textlayer.TextState;
import org.variorum.textlayer.TextVersion;

/**
 * A text of a page as visitors read it.
 *
 * @param layers of which texts there are, as the newest versions that visitors may read
 */
public record ScanTextView(TextVersion version, PageText text, List<TextVersion> layers) {

  public TextState state() {
    return version.state();
  }
}
