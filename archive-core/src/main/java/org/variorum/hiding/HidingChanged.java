package org.variorum.hiding;

/**
 * That something was hidden, shown again or suppressed. Fired within the transaction: observe it
 * after its success, and forget whatever is kept in memory of what visitors may see.
 *
 * @param hiding as it is now
 */
public record HidingChanged(Hiding hiding) {}
