package org.variorum.readingroom;

import org.variorum.digitalobject.Access;

/**
 * What visitors are to know of a page before it is shown.
 *
 * @param access who may see it; without what is said of it at the desk
 * @param picture whether there is a picture of it that is not hidden
 * @param withText whether it has a text that they may read once they may see it
 */
record PageSight(Access access, boolean picture, boolean withText) {}
