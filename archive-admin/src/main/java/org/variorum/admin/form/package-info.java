/**
 * An entry as a form: texts that may be half written, beside the values they were made from. What
 * nobody touched comes back exactly as it was.
 */
@NullMarked
package org.variorum.admin.form;

import org.jspecify.annotations.NullMarked;
