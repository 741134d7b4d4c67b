package org.variorum.job;

/**
 * Said once, when all that the server gives can be used: the database, its threads, its names. The
 * container's own start of the application scope comes too early for that.
 */
public record PortalOpened() {}
