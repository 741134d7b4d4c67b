package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(RunningPortal.class)
class LauncherIT {
  @TempDir Path directory;

  @Test
  void helpListsFlagsCommandsAndExitCodes() throws Exception {
    assertThat(run("--help")).isZero();
    assertThat(said()).contains("--port", "--data", "--empty", "import", "export", "reindex", "14");
  }

  @Test
  void refusesAFlagThatItDoesNotKnow() throws Exception {
    assertThat(run("--prot", "80")).isEqualTo(2);
    assertThat(said())
        .isEqualToIgnoringNewLines("variorum: unknown flag --prot; --help lists them all.");
  }

  @Test
  void refusesACommandThatItDoesNotKnow() throws Exception {
    assertThat(run("--data", directory.toString(), "improt")).isEqualTo(2);
    assertThat(said()).startsWith("variorum: unknown command improt").hasLineCount(1);
  }

  @Test
  void saysThatAPortIsTaken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0)) {
      String port = String.valueOf(taken.getLocalPort());

      assertThat(run("--port", port, "--data", directory.toString())).isEqualTo(11);
      assertThat(said()).startsWith("variorum: port " + port + " is taken").hasLineCount(1);
    }
  }

  @Test
  void saysThatItStartsUntilItIsReady() throws Exception {
    String port = freePort();
    Path out = directory.resolve("starting");
    Process portal =
        Running.jar(out, "--port", port, "--data", directory.resolve("d").toString(), "--empty");
    try {
      Set<Integer> answered = new TreeSet<>();
      while (portal.isAlive() && !Files.readString(out).contains("is ready")) {
        HttpURLConnection asked =
            (HttpURLConnection) new URL("http://127.0.0.1:" + port + "/en/people").openConnection();
        try {
          answered.add(asked.getResponseCode());
        } catch (IOException nobodyListens) {
          Thread.sleep(20);
        }
      }

      assertThat(Files.readString(out)).contains("is ready");
      assertThat(portal.isAlive()).isTrue();
      assertThat(answered).contains(503).isSubsetOf(200, 503);
    } finally {
      portal.destroy();
      portal.waitFor();
    }
  }

  @Test
  void saysThatItCannotWriteToTheDataDirectory() throws Exception {
    Path file = Files.createFile(directory.resolve("a-file"));

    assertThat(run("--data", file.resolve("data").toString())).isEqualTo(12);
    assertThat(said()).startsWith("variorum: cannot write to the data directory").hasLineCount(1);
  }

  @Test
  void saysThatAnotherPortalUsesTheDataDirectory(Running portal) throws Exception {
    assertThat(run("--port", "1", "--data", portal.dataDirectory().toString())).isEqualTo(13);
    assertThat(said()).startsWith("variorum: another portal is using").hasLineCount(1);
  }

  @Test
  void saysThatTheDatabaseIsDamaged() throws Exception {
    Path database = Files.createDirectories(directory.resolve("db")).resolve("variorum.mv.db");
    try (RandomAccessFile broken = new RandomAccessFile(database.toFile(), "rw")) {
      broken.write("not a database at all".repeat(1_000).getBytes(StandardCharsets.US_ASCII));
    }

    assertThat(run("--port", freePort(), "--data", directory.toString())).isEqualTo(14);
    assertThat(said().lines())
        .anyMatch(
            line ->
                line.startsWith("variorum: the database in the data directory cannot be opened"));
  }

  @Test
  void saysThatTheDatabaseCannotBeReached() throws Exception {
    Map<String, String> elsewhere =
        Map.of("VARIORUM_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/archive");

    assertThat(run(Running.shipped(), elsewhere)).isEqualTo(16);
    assertThat(said().lines())
        .anyMatch(line -> line.startsWith("variorum: the database at jdbc:postgresql:"));
  }

  @Test
  void saysThatTheApplicationCouldNotBeDeployed() throws Exception {
    Path broken = withoutCore(directory.resolve("broken.jar"));

    assertThat(run(broken, Map.of())).isEqualTo(15);
    assertThat(said().lines())
        .anyMatch(line -> line.startsWith("variorum: the application could not be deployed"));
  }

  @Test
  void saysAFewLinesOnlyWhenItStarts(Running portal) throws Exception {
    assertThat(portal.output().lines()).hasSizeLessThan(15);
    assertThat(portal.output()).contains("ready at http://localhost:" + portal.port() + "/");
  }

  @Test
  void keepsTheTokenOfCommandsToItsOwner(Running portal) throws Exception {
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(portal.dataDirectory().resolve("operator.token"))))
        .isEqualTo("rw-------");
  }

  @Test
  void givesACommandToTheRunningPortal(Running portal) throws Exception {
    Path out = directory.resolve("out");

    assertThat(portal.command(out, "reindex")).isZero();
  }

  @Test
  void hidesCommandsFromWhoeverHasNoToken(Running portal) throws Exception {
    HttpURLConnection connection =
        (HttpURLConnection) portal.uri("/-/operator/reindex").toURL().openConnection();
    connection.setRequestMethod("POST");
    connection.setRequestProperty("Authorization", "Bearer 00");

    assertThat(connection.getResponseCode()).isEqualTo(404);
  }

  private int run(Path jar, Map<String, String> environment) throws Exception {
    Path data = directory.resolve("data");
    return Running.jar(
            jar,
            environment,
            directory.resolve("out.txt"),
            "--port",
            freePort(),
            "--data",
            data.toString())
        .waitFor();
  }

  /** The shipped jar without the classes that the rest cannot do without. */
  private Path withoutCore(Path copy) throws IOException {
    Files.copy(Running.shipped(), copy);
    Path war = directory.resolve("ROOT.war");
    try (FileSystem jar = FileSystems.newFileSystem(copy)) {
      Path inside = jar.getPath("MICRO-INF", "deploy", "ROOT.war");
      Files.copy(inside, war);
      try (FileSystem application = FileSystems.newFileSystem(war);
          Stream<Path> libraries = Files.list(application.getPath("WEB-INF", "lib"))) {
        Files.delete(
            libraries
                .filter(library -> library.getFileName().toString().startsWith("archive-core"))
                .findFirst()
                .orElseThrow());
      }
      Files.copy(war, inside, StandardCopyOption.REPLACE_EXISTING);
    }
    return copy;
  }

  private int run(String... arguments) throws IOException, InterruptedException {
    return Running.jar(directory.resolve("out.txt"), arguments).waitFor();
  }

  private String said() throws IOException {
    return Files.readString(directory.resolve("out.txt"));
  }

  private static String freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return String.valueOf(socket.getLocalPort());
    }
  }
}
