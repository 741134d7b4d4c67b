/**
 * Persons, corporate bodies and families who made the holdings or are named in them (ISAAR(CPF)).
 */
@NullMarked
package org.variorum.authority;

import org.jspecify.annotations.NullMarked;
