/**
 * Forms of a name: attested by a source, made by a rule, or generated for search only (ISAAR(CPF)
 * 5.1.2 to 5.1.5).
 */
@NullMarked
package org.variorum.name;

import org.jspecify.annotations.NullMarked;
