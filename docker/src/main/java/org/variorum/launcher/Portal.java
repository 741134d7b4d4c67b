package org.variorum.launcher;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The portal of one data directory: started here, or found running and given a command. */
final class Portal {
  /** What is done with an archive that has lost its tables. */
  static final String REBUILD = "rebuild";

  /** What can be asked of it; a word that is none of these is refused before anything starts. */
  static final List<String> COMMANDS =
      List.of("import", "export", "reindex", "check", "backup", REBUILD, "let-in", "mappings");

  /** What is done before there is a portal. */
  static final String RESTORE = "restore";

  private final Map<String, String> environment;
  private final PrintStream out;
  private final PrintStream err;

  Portal(Map<String, String> environment, PrintStream out, PrintStream err) {
    this.environment = environment;
    this.out = out;
    this.err = err;
  }

  /** Starts it for everyone and returns while it runs. */
  void serve(Invocation asked) {
    DataDirectory data = new DataDirectory(asked.data());
    hold(data);
    Restore.refuseUnfinished(data.path());
    LostTables.refuse(data.path(), environment);
    boot(Server.at(asked.port()), data, asked.empty());
    out.println("Variorum is ready at http://localhost:" + asked.port() + "/");
  }

  private static void hold(DataDirectory data) {
    data.prepare();
    if (!data.take()) {
      throw new StartRefused(
          ExitCode.DATA_IN_USE, "another portal is using the data directory " + data.path() + ".");
    }
  }

  private int restore(Invocation asked) {
    if (asked.command().size() != 2) {
      throw new StartRefused(ExitCode.MISUSED, "restore FILE");
    }
    DataDirectory data = new DataDirectory(asked.data());
    hold(data);
    new Restore(data.path(), out).from(Path.of(asked.command().get(1)).toAbsolutePath());
    return ExitCode.DONE.number();
  }

  /** Whether there is a command of this name. */
  static boolean isCommand(String name) {
    return name.equals(RESTORE) || COMMANDS.contains(name);
  }

  /**
   * Gives a command to the running portal, or starts one that nobody else sees; returns the exit
   * code.
   */
  int command(Invocation asked) {
    String name = asked.command().get(0);
    if (name.equals(RESTORE)) {
      return restore(asked);
    }
    if (!isCommand(name)) {
      throw new StartRefused(
          ExitCode.MISUSED, "unknown command " + name + "; --help lists them all.");
    }
    DataDirectory data = new DataDirectory(asked.data());
    data.prepare();
    Restore.refuseUnfinished(data.path());
    boolean taken = data.take();
    if (name.equals(REBUILD)) {
      LostTables.ensureLost(data.path(), taken);
    }
    int port = taken ? unseen(data, name) : data.awaitPort();
    OperatorToken token = new OperatorToken(data.path());
    ShellLanguage language = ShellLanguage.of(environment);
    return new OperatorClient(port, token.read(), language, out, err)
        .give(asked.command(), Path.of("").toAbsolutePath());
  }

  /** What it holds is what the command gives it; no demonstration joins in. */
  private int unseen(DataDirectory data, String command) {
    if (!command.equals(REBUILD)) {
      LostTables.refuse(data.path(), environment);
    }
    Server server = Server.unseen();
    boot(server, data, true);
    return server.port();
  }

  private void boot(Server server, DataDirectory data, boolean empty) {
    Database database = Database.of(data.path(), environment);
    NodeName.check(environment);
    set("variorum.data", data.path().toString());
    set("variorum.port", String.valueOf(server.port()));
    set("variorum.empty", String.valueOf(empty));
    set("variorum.base.url", environment.getOrDefault("VARIORUM_BASE_URL", ""));
    set("variorum.db.class", database.dataSource());
    set("variorum.db.url", database.url());
    set("variorum.db.user", database.user());
    set("variorum.db.password", database.password());
    new OperatorToken(data.path()).renew();
    ServerFiles files = new ServerFiles(data.path());
    files.write(database);
    server.sayThatItStarts();
    try {
      boot(server, data, database, files);
    } finally {
      server.fallSilent();
    }
    data.announce(server.port());
  }

  /** The database is seen to first, which may take long. */
  private void boot(Server server, DataDirectory data, Database database, ServerFiles files) {
    BrokenUpgrade upgrade = new BrokenUpgrade(data.path());
    if (upgrade.undo()) {
      err.println("variorum: an upgrade was broken off; the database was put back as it was.");
    }
    SmallerFile smaller = new SmallerFile(data.path(), database);
    if (database.isEmbedded() && smaller.write()) {
      err.println("variorum: little of the database's file was in use; it was written anew.");
    }
    try {
      Diagnosis.of(database, files).watch(() -> server.boot(files));
    } catch (StartRefused refused) {
      if (upgrade.undo()) {
        throw upgradeFailed(files, refused);
      }
      throw refused.code() == ExitCode.DATABASE_DAMAGED && smaller.putBack()
          ? writtenAnewInVain(refused)
          : refused;
    }
    smaller.keep();
  }

  private static StartRefused writtenAnewInVain(StartRefused refused) {
    return new StartRefused(
        ExitCode.DATABASE_DAMAGED,
        "the database's file was written anew and cannot be opened since; it was put back as it was"
            + " before: start the portal again.",
        refused);
  }

  private static StartRefused upgradeFailed(ServerFiles files, StartRefused refused) {
    return new StartRefused(
        ExitCode.DEPLOYMENT_FAILED,
        "the database could not be upgraded and was put back as it was; the reason is in "
            + files.log()
            + ".",
        refused);
  }

  private static void set(String property, String value) {
    if (!value.isEmpty()) {
      System.setProperty(property, value);
    }
  }
}
