package org.variorum.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Gives the server's entity manager, which belongs to the transaction it is used in. */
@Dependent
class JpaContext {
  @Produces
  @PersistenceContext(unitName = "archive")
  EntityManager archive;
}
