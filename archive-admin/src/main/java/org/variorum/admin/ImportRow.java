package org.variorum.admin;

import java.util.List;
import org.variorum.intake.IntakeLine;

/**
 * A record of an import, as the page lists it.
 *
 * @param name what it is called: by itself, or, where only its number was read, by its entry
 * @param rivals the values that it sets beside another
 * @param known what the entry is called that it is put together with; empty if it is called the
 *     same
 * @param why why it is not taken or published, in the words of the desk; empty if nothing keeps it
 */
public record ImportRow(
    IntakeLine line,
    String name,
    String why,
    List<AlterationView> alterations,
    List<RivalView> rivals,
    String known) {

  public ImportRow {
    alterations = List.copyOf(alterations);
    rivals = List.copyOf(rivals);
  }
}
