package org.variorum.search;

import java.util.Set;

/** Tells which terms a field of the index may have, before it is asked for them. */
@FunctionalInterface
interface KnownTerms {
  /** Where nothing is known of them. */
  KnownTerms ANY = (field, terms) -> terms;

  /** Those of some terms that the field may have; each that it has is among them. */
  Set<String> of(String field, Set<String> terms);
}
