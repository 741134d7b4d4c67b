package org.variorum.readingroom;

import java.util.List;
import java.util.Set;
import org.variorum.identifier.EntryId;

/**
 * How something of the archive is cited elsewhere.
 *
 * @param from the page that it stands on
 * @param part the local id of a question, account, claim or edition, or the object of a scan; empty
 *     for the entry as a whole
 * @param style the code of the style that was chosen
 * @param styles all there are to choose from
 * @param written the reference in that style
 * @param files the same for programs
 */
public record CiteView(
    String entryId,
    LinkView from,
    TextView what,
    String part,
    String style,
    List<Choice> styles,
    String written,
    List<Choice> files,
    Set<EntryId> sources)
    implements MadeFromEntries {

  /** A style or a format by its code and its own name. */
  public record Choice(String code, String title) {}
}
