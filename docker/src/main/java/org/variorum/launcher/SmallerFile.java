package org.variorum.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Writes the embedded database's file anew, before it is opened, where it has grown to many times
 * what is in use. The new file is read back and compared before it takes the place of the old one,
 * which stays beside it under another name until the portal runs on the new one. So there is a
 * whole database at its place at every moment.
 *
 * <p>What a transaction had not committed when the process was killed is undone first: its log
 * names maps by numbers, which are others in the new file.
 */
final class SmallerFile {
  /** A smaller one is not worth the trouble. */
  private static final long LEAST = 256_000_000;

  private static final int TIMES = 4;
  private static final String DRIVER = "/MICRO-INF/runtime/h2.jar";

  /** How H2 calls the maps in which a transaction notes how to undo it. */
  private static final String UNDO_LOG = "undoLog";

  private final Database database;
  private final Path directory;
  private final Path file;
  private final Path staged;
  private final Path old;
  private final Path unreadable;
  private final long least;
  private boolean swapped;

  SmallerFile(Path data, Database database) {
    this(data, database, LEAST);
  }

  /**
   * @param least how many bytes a file has at least that is written anew
   */
  SmallerFile(Path data, Database database, long least) {
    this.database = database;
    this.directory = data.resolve("db");
    this.file = directory.resolve("variorum.mv.db");
    this.staged = directory.resolve("variorum.mv.db.smaller");
    this.old = directory.resolve("variorum.mv.db.larger");
    this.unreadable = directory.resolve("variorum.mv.db.unreadable");
    this.least = least;
  }

  /**
   * Writes it anew if that is worth it; whatever stands in the way leaves it as it is. So does what
   * a kill left of the start before: perhaps it took longer than somebody would wait.
   */
  boolean write() {
    return write(Driver::load);
  }

  boolean write(Loading loading) {
    try {
      boolean brokenOff = Files.deleteIfExists(staged);
      if (brokenOff || !Files.exists(file) || Files.size(file) < least) {
        return false;
      }
      try (Driver driver = loading.load()) {
        return write(driver);
      }
    } catch (IOException | ReflectiveOperationException | RuntimeException e) {
      System.getLogger("org.variorum")
          .log(System.Logger.Level.WARNING, "The database's file stays as large as it is", e);
      return false;
    }
  }

  /** By a driver that is at hand. */
  boolean write(Driver driver) throws IOException, ReflectiveOperationException {
    long inUse = driver.inUse(file);
    long size = Files.size(file);
    long room = Files.getFileStore(directory).getUsableSpace();
    if (size < TIMES * inUse || room < needed(size, inUse)) {
      return false;
    }
    try {
      if (!isSettled(driver)) {
        driver.settle(database);
      }
      stage(driver);
      setAside();
      swap();
      return true;
    } finally {
      Files.deleteIfExists(staged);
    }
  }

  /** What is in use is known more or less; no less room is asked for than it could be worth it. */
  static long needed(long size, long inUse) {
    return Math.max(2 * inUse, size / TIMES);
  }

  /** Whether no transaction was under way when it was left. */
  private boolean isSettled(Driver driver) throws ReflectiveOperationException {
    return driver.rows(file).entrySet().stream()
        .noneMatch(map -> map.getKey().startsWith(UNDO_LOG) && map.getValue() > 0);
  }

  void stage(Driver driver) throws IOException, ReflectiveOperationException {
    if (!isSettled(driver)) {
      throw new IOException("a transaction of the database is under way");
    }
    driver.compact(file, staged);
    if (!driver.rows(staged).equals(driver.rows(file))) {
      throw new IOException("the new file of the database does not hold what the old one does");
    }
    Restore.force(staged);
  }

  /** A second name for what is there; if it has one already, that is of a time before. */
  void setAside() throws IOException {
    Files.deleteIfExists(old);
    Files.createLink(old, file);
    Restore.force(directory);
  }

  void swap() throws IOException {
    Files.move(staged, file, StandardCopyOption.ATOMIC_MOVE);
    swapped = true;
    Restore.force(directory);
  }

  /**
   * Puts the old file back at its place if this start wrote it anew, since the new one cannot be
   * opened; nothing was written to that, which keeps another name.
   */
  boolean putBack() {
    try {
      if (!swapped || !Files.exists(old)) {
        return false;
      }
      Files.deleteIfExists(unreadable);
      Files.createLink(unreadable, file);
      Files.move(old, file, StandardCopyOption.ATOMIC_MOVE);
      Restore.force(directory);
      return true;
    } catch (IOException e) {
      System.getLogger("org.variorum")
          .log(System.Logger.Level.WARNING, "The database's file cannot be put back", e);
      return false;
    }
  }

  /** The portal runs: the old file is not needed any more. */
  void keep() {
    try {
      if (Files.deleteIfExists(old)) {
        Restore.force(directory);
      }
    } catch (IOException e) {
      System.getLogger("org.variorum")
          .log(System.Logger.Level.WARNING, "The old file of the database cannot be removed", e);
    }
  }

  /** Fetches the driver, once it is sure that it is needed. */
  @FunctionalInterface
  interface Loading {
    Driver load() throws IOException;
  }

  /** What of H2 is asked; the server has it, and the launcher has not. */
  static class Driver implements AutoCloseable {
    private static final String TOOL = "org.h2.mvstore.MVStoreTool";

    private final ClassLoader loader;
    private final Path jar;

    Driver(ClassLoader loader, Path jar) {
      this.loader = loader;
      this.jar = jar;
    }

    static Driver load() throws IOException {
      Path jar = Files.createTempFile("variorum-h2", ".jar");
      try (InputStream driver = SmallerFile.class.getResourceAsStream(DRIVER)) {
        if (driver == null) {
          throw new IOException("there is no " + DRIVER);
        }
        Files.copy(driver, jar, StandardCopyOption.REPLACE_EXISTING);
      }
      return new Driver(new URLClassLoader(new URL[] {jar.toUri().toURL()}), jar);
    }

    void compact(Path from, Path to) throws ReflectiveOperationException {
      loader
          .loadClass(TOOL)
          .getMethod("compact", String.class, String.class, boolean.class)
          .invoke(null, from.toString(), to.toString(), false);
    }

    /** Opens a database and closes it, as after a kill. */
    void settle(Database database) throws ReflectiveOperationException {
      Properties properties = new Properties();
      properties.setProperty("user", database.user());
      properties.setProperty("password", database.password());
      Object driver = loader.loadClass("org.h2.Driver").getConstructor().newInstance();
      close(
          (AutoCloseable)
              driver
                  .getClass()
                  .getMethod("connect", String.class, Properties.class)
                  .invoke(driver, database.url(), properties));
    }

    /** How many bytes of a file are in use, more or less. */
    long inUse(Path file) throws ReflectiveOperationException {
      AutoCloseable store = open(file);
      try {
        Object bytes = ask(store, "getFileStore");
        long size = (long) ask(bytes, "size");
        long filled = (int) ask(bytes, "getFillRate");
        long living = (int) ask(bytes, "getChunksFillRate");
        return size / 100 * filled / 100 * living;
      } finally {
        close(store);
      }
    }

    /** How many keys each map of a file has. */
    Map<String, Long> rows(Path file) throws ReflectiveOperationException {
      AutoCloseable store = open(file);
      try {
        // of bytes, as H2's own tool reads them: what they mean is known to the database only
        Method bytes = loader.loadClass(TOOL).getDeclaredMethod("getGenericMapBuilder");
        bytes.setAccessible(true);
        Class<?> building = loader.loadClass("org.h2.mvstore.MVMap$MapBuilder");
        Method opening = store.getClass().getMethod("openMap", String.class, building);
        Map<String, Long> rows = new TreeMap<>();
        for (Object name : (Iterable<?>) ask(store, "getMapNames")) {
          Object map = opening.invoke(store, name, bytes.invoke(null));
          rows.put((String) name, (long) ask(map, "sizeAsLong"));
        }
        return rows;
      } finally {
        close(store);
      }
    }

    private AutoCloseable open(Path file) throws ReflectiveOperationException {
      Class<?> builder = loader.loadClass("org.h2.mvstore.MVStore$Builder");
      Object building = builder.getConstructor().newInstance();
      builder.getMethod("fileName", String.class).invoke(building, file.toString());
      builder.getMethod("readOnly").invoke(building);
      return (AutoCloseable) builder.getMethod("open").invoke(building);
    }

    private static Object ask(Object one, String what) throws ReflectiveOperationException {
      return one.getClass().getMethod(what).invoke(one);
    }

    private static void close(AutoCloseable store) throws ReflectiveOperationException {
      try {
        store.close();
      } catch (Exception e) {
        throw new InvocationTargetException(e);
      }
    }

    @Override
    public void close() throws IOException {
      if (loader instanceof URLClassLoader own) {
        own.close();
      }
      Files.deleteIfExists(jar);
    }
  }
}
