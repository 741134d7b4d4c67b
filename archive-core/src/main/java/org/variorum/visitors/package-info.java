/**
 * The door for what visitors may send: a correction, a report, a comment, a reply, an appeal, and
 * the wish to be forgotten. It writes the tables of the inbox and nothing else; what becomes of a
 * message is decided at the desk.
 */
@NullMarked
package org.variorum.visitors;

import org.jspecify.annotations.NullMarked;
