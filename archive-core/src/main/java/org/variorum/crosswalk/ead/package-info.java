/**
 * Finding aids as EAD 2002 (document type, schema, with and without namespace) and as EAD3, valid
 * or not.
 */
@NullMarked
package org.variorum.crosswalk.ead;

import org.jspecify.annotations.NullMarked;
