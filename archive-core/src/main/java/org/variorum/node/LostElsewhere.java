package org.variorum.node;

/**
 * That another node has taken something from visitors, or changed what stands everywhere: nothing
 * that this node keeps may be read any more.
 */
public record LostElsewhere() {}
