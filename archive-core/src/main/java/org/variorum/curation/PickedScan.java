package org.variorum.curation;

import org.variorum.identifier.ObjectId;
import org.variorum.language.Texts;

/**
 * A scanned page that is offered to be cited.
 *
 * @param heading of the entry that shows it
 * @param label what the page is called there
 */
public record PickedScan(ObjectId object, String heading, Texts label) {}
