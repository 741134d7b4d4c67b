/**
 * Authority records of archives: EAC-CPF 2010 and 2.0, by the elements of ISAAR(CPF). A source that
 * a statement names ({@code sourceReference}) becomes its citation; several dates of existence stay
 * beside each other as rivals.
 */
@NullMarked
package org.variorum.crosswalk.eac;

import org.jspecify.annotations.NullMarked;
