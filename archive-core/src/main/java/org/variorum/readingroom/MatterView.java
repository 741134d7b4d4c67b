package org.variorum.readingroom;

/**
 * What a visitor writes about, to be quoted above what he writes.
 *
 * @param entry the entry, with its address
 * @param path of the place where it stands
 * @param question in words; empty if it is about the entry as a whole
 * @param what the value, the account or the scanned page; empty if it is about none
 */
public record MatterView(LinkView entry, String path, TextView question, TextView what) {}
