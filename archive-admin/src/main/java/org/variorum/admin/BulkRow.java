package org.variorum.admin;

import java.util.List;
import org.variorum.bulk.BulkLine;

/**
 * One of many entries that are changed, as the page lists it.
 *
 * @param why why not, in the words of the desk; empty if nothing keeps it
 */
public record BulkRow(BulkLine line, String heading, String why, List<AlterationView> alterations) {

  public BulkRow {
    alterations = List.copyOf(alterations);
  }
}
