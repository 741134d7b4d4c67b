package org.variorum.lists;

/**
 * A list as a colleague keeps it.
 *
 * @param owner the colleague's id
 * @param ownerName how he signs
 * @param asked what narrows and sorts it, as the query of an address
 * @param shared whether all colleagues see it
 */
public record SavedView(
    long id, String owner, String ownerName, String name, String asked, boolean shared) {}
