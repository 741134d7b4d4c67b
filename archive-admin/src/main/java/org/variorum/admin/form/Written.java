package org.variorum.admin.form;

/** What can be written into, and tells a scribe each of its places: the same ones in every pass. */
interface Written {
  void tell(Scribe scribe);
}
