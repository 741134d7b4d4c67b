package org.variorum.curation;

import org.variorum.shorthand.SourceBook;

/** All sources on the desk, by the keys under which they can be cited. */
interface KnownSources {

  SourceBook book();
}
