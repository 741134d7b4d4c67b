package org.variorum.admin;

import org.variorum.description.Level;

/**
 * What a unit inherits in place of what it does not say, as its form shows it.
 *
 * @param level of the unit that says it, whose heading and address follow
 */
public record InheritedView(
    String words, String language, Level level, String heading, String address) {}
