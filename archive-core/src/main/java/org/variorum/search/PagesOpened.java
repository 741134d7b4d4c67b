package org.variorum.search;

/** That pages with text may be seen from today and wait to be found. */
record PagesOpened() {}
