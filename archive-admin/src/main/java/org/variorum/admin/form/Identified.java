package org.variorum.admin.form;

/** A part with an id of its own within the entry. */
interface Identified {
  String getId();
}
