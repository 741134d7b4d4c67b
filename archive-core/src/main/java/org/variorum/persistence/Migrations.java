package org.variorum.persistence;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Brings the tables to the newest version before their first use. Found by Hibernate through {@code
 * META-INF/services}; the data source comes from its connection provider, since names of the
 * application cannot be looked up yet.
 */
public class Migrations implements Integrator {

  @Override
  public void integrate(
      Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor factory) {
    ConnectionProvider connections =
        factory.getServiceRegistry().requireService(ConnectionProvider.class);
    Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(connections.unwrap(DataSource.class))
        .locations("classpath:db/migration")
        .outOfOrder(true) // what is numbered lower may land later
        .load()
        .migrate();
  }

  @Override
  public void disintegrate(
      SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
    // Nothing is held.
  }
}
