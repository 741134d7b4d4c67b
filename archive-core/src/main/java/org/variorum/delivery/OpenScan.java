package org.variorum.delivery;

import java.time.Instant;
import org.variorum.digitalobject.ObjectView;

/**
 * A scan that visitors may see.
 *
 * @param addedAt when it came into the archive; its bytes never change
 */
public record OpenScan(ObjectView object, Instant addedAt) {}
