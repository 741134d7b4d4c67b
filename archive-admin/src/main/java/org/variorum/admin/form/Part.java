package org.variorum.admin.form;

import org.jspecify.annotations.Nullable;

/** A part of a form: it yields its value, or complains at its fields and yields none. */
interface Part<T> extends Written {

  @Nullable T value(Complaints complaints);
}
