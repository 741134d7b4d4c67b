package org.variorum.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfoService;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;
import org.variorum.settings.Settings;

/**
 * Brings the tables to the newest version before their first use, with a copy of them at hand.
 * Found by Hibernate through {@code META-INF/services}; the data source comes from its connection
 * provider, since names of the application cannot be looked up yet.
 */
public class Migrations implements Integrator {

  @Override
  public void integrate(
      Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor factory) {
    ConnectionProvider connections =
        factory.getServiceRegistry().requireService(ConnectionProvider.class);
    DataSource source = connections.unwrap(DataSource.class);
    Flyway flyway =
        Flyway.configure(Migrations.class.getClassLoader())
            .dataSource(source)
            .locations("classpath:db/migration", "classpath:db/" + vendor(source))
            .group(true)
            .load();
    UpgradeSafeguard safeguard = new UpgradeSafeguard(new Settings().dataDirectory());
    if (isUpgrade(flyway.info())) {
      safeguard.begin(source, Instant.now());
    }
    flyway.migrate();
    safeguard.end();
  }

  /** The folder of what each database says in its own words. */
  private static String vendor(DataSource source) {
    try (Connection connection = source.getConnection()) {
      return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
    } catch (SQLException e) {
      throw new IllegalStateException("The database does not answer", e);
    }
  }

  private static boolean isUpgrade(MigrationInfoService info) {
    return info.current() != null && info.pending().length > 0;
  }

  @Override
  public void disintegrate(
      SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
    // Nothing is held.
  }
}
