/**
 * What curators write in one line: a claim with what it rests on ({@code 1900 | andreyev87 19}),
 * and citations within a text ({@code [@andreyev87 19]}). Sources are named by short keys or by
 * their words. Nothing here asks the database: what there is to be named is handed in.
 */
@NullMarked
package org.variorum.shorthand;

import org.jspecify.annotations.NullMarked;
