package org.variorum;

import static org.assertj.core.api.Assumptions.assumeThat;

import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.jpa.HibernatePersistenceProvider;
import org.postgresql.ds.PGConnectionPoolDataSource;
import org.postgresql.ds.common.BaseDataSource;
import org.variorum.backup.CopiedTables;
import org.variorum.intake.BrittleIntakes;
import org.variorum.job.CountingJob;
import org.variorum.job.DemandingJob;
import org.variorum.readingroom.HeardNews;

/**
 * The beans of the archive over a real, empty database. One for each kind of database and test run:
 * tests make their own entries and do not count those of others, or take a {@link #fresh} one.
 *
 * <p>PostgreSQL is used where {@code VARIORUM_TEST_PG_URL} names a server; else its tests are
 * skipped.
 */
public final class ArchiveDatabase implements AutoCloseable {
  private static final Map<Database, ArchiveDatabase> SHARED = new EnumMap<>(Database.class);

  private static final Map<Database, Deque<EmptyTables>> EMPTY = new EnumMap<>(Database.class);

  private final Database database;
  private final EmptyTables tables;
  private final boolean owner;
  private final SeContainer container;

  private ArchiveDatabase(Database database, EmptyTables tables, boolean owner) {
    this.database = database;
    this.tables = tables;
    this.owner = owner;
    EntityManagerFactory factory = tables.factory();
    try {
      InTransaction.factory = factory;
      container =
          SeContainerInitializer.newInstance()
              .addExtensions(new WithoutServer())
              .addBeanClasses(
                  InTransaction.class,
                  TestTransactions.class,
                  TestNewTransactions.class,
                  TestWorkers.class,
                  TestSettings.class,
                  HeardNews.class,
                  CountingJob.class,
                  DemandingJob.class,
                  CopiedTables.class,
                  BrittleIntakes.class)
              .initialize();
      container.select(InTransaction.class).get().over(factory);
    } catch (RuntimeException e) {
      factory.close();
      throw e;
    }
  }

  /** The one that tests share. */
  public static synchronized ArchiveDatabase on(Database database) {
    ArchiveDatabase shared = SHARED.get(database);
    if (shared == null) {
      shared = fresh(database);
      SHARED.put(database, shared);
    }
    return shared;
  }

  /**
   * An empty one of its own, to be closed: its tables are then emptied for the next test, since to
   * make them takes longer than most tests.
   */
  public static synchronized ArchiveDatabase fresh(Database database) {
    EmptyTables tables = EMPTY.computeIfAbsent(database, any -> new ArrayDeque<>()).poll();
    return new ArchiveDatabase(database, tables == null ? made(database) : tables, true);
  }

  /** The beans anew over the same database, as after a restart; to be closed before this one. */
  public ArchiveDatabase restarted() {
    return new ArchiveDatabase(database, tables, false);
  }

  /** A bean of the archive. */
  public <T> T bean(Class<T> type) {
    return container.select(type).get();
  }

  /** What a piece of work answers that runs in one transaction. */
  public <T> T inTransaction(Function<EntityManager, T> work) {
    return bean(InTransaction.class).call(work);
  }

  @Override
  public void close() {
    container.close();
    if (owner) {
      tables.empty();
      keep(database, tables);
    }
  }

  private static synchronized void keep(Database database, EmptyTables tables) {
    EMPTY.get(database).push(tables);
  }

  private static EmptyTables made(Database database) {
    DataSource source = database == Database.H2 ? h2() : postgresql();
    return EmptyTables.of(factory(source), source);
  }

  private static EntityManagerFactory factory(DataSource source) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
    settings.put("jakarta.persistence.jtaDataSource", null);
    settings.put("jakarta.persistence.nonJtaDataSource", source);
    settings.put("hibernate.connection.datasource", source);
    settings.put("hibernate.transaction.jta.platform", null);
    settings.put("hibernate.transaction.coordinator_class", "jdbc");
    return new HibernatePersistenceProvider().createEntityManagerFactory("archive", settings);
  }

  private static DataSource h2() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(
        "jdbc:h2:mem:"
            + UUID.randomUUID()
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
    return source;
  }

  private static DataSource postgresql() {
    String url = System.getenv("VARIORUM_TEST_PG_URL");
    assumeThat(url).as("VARIORUM_TEST_PG_URL names a PostgreSQL server").isNotBlank();
    String schema = "t" + UUID.randomUUID().toString().replace("-", "");
    execute(server(url), List.of("create schema " + schema));
    PGConnectionPoolDataSource source = server(url);
    source.setCurrentSchema(schema);
    return JdbcConnectionPool.create(source);
  }

  private static PGConnectionPoolDataSource server(String url) {
    PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
    source.setUrl(url);
    source.setUser(System.getenv("VARIORUM_TEST_PG_USER"));
    source.setPassword(System.getenv("VARIORUM_TEST_PG_PASSWORD"));
    return source;
  }

  private static void execute(BaseDataSource source, List<String> statements) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("PostgreSQL refuses what the tests need", e);
    }
  }
}
