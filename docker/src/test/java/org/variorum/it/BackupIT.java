package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@Tag("long")
@ExtendWith(RunningPortal.class)
class BackupIT {
  private static final String VLASOV = "/api/v1/search?q=Vlasov";

  @TempDir Path directory;

  @Test
  void bringsAllBackThatARunningPortalHeld(Running portal) throws Exception {
    Path file = backup(portal);
    Path data = directory.resolve("again");

    assertThat(restore(file, data)).isZero();
    Running again = Running.with(data, "--empty");
    try {
      String found = text(portal, VLASOV);
      Matcher first = Pattern.compile("\"id\":\"([0-9a-z]{8})\"").matcher(found);
      assertThat(first.find()).isTrue();
      String entry = "/api/entries/" + first.group(1);
      assertThat(text(again, entry)).isEqualTo(text(portal, entry)).contains("Vlasov");
      assertThat(total(text(again, VLASOV))).isEqualTo(total(found));
      assertThat(contents(data)).isEqualTo(contents(portal.dataDirectory())).isPositive();
      assertThat(again.command(directory.resolve("check"), "check")).isZero();
    } finally {
      again.stop();
    }
  }

  @Test
  void isMadeAnewFromItsStoreAlone(Running portal) throws Exception {
    Path data = directory.resolve("rebuilt");
    Archives.copy(portal.dataDirectory().resolve("store"), data.resolve("store"));
    assertThat(Running.jar(out(), "--port", "1", "--data", data.toString()).waitFor()).isEqualTo(1);
    assertThat(said()).contains("has a content store and no database").hasLineCount(1);
    String running = portal.dataDirectory().toString();
    assertThat(Running.jar(out(), "--data", running, "rebuild").waitFor()).isEqualTo(13);

    assertThat(Running.jar(out(), "--data", data.toString(), "rebuild").waitFor())
        .as(said())
        .isZero();

    Running again = Running.with(data, "--empty");
    try {
      String found = text(portal, VLASOV);
      Matcher first = Pattern.compile("\"id\":\"([0-9a-z]{8})\"").matcher(found);
      assertThat(first.find()).isTrue();
      String entry = "/api/entries/" + first.group(1);
      assertThat(text(again, entry)).isEqualTo(text(portal, entry)).contains("Vlasov");
      assertThat(total(text(again, VLASOV))).isEqualTo(total(found));
      assertThat(again.command(directory.resolve("check"), "check")).isZero();
    } finally {
      again.stop();
    }
    assertThat(Running.jar(out(), "--data", data.toString(), "rebuild").waitFor()).isEqualTo(1);
    assertThat(said()).contains("there is a database in");
  }

  @Test
  void replacesNeitherABackupNorAnArchive(Running portal) throws Exception {
    Path file = backup(portal);

    assertThat(portal.command(out(), "backup", file.toString())).isEqualTo(1);
    assertThat(said()).contains("a backup replaces nothing");
    assertThat(restore(file, portal.dataDirectory())).isEqualTo(13);
    Path taken = Files.createDirectories(directory.resolve("taken").resolve("db")).getParent();
    assertThat(restore(file, taken)).isEqualTo(1);
    assertThat(said()).contains("there is an archive in").hasLineCount(1);
  }

  @Test
  void refusesABackupThatIsCutOrDamaged(Running portal) throws Exception {
    Path file = backup(portal);
    long length = Files.size(file);
    try (RandomAccessFile damaged = new RandomAccessFile(file.toFile(), "rw")) {
      damaged.seek(length / 2);
      damaged.write(new byte[64]);
    }
    assertThat(restore(file, directory.resolve("damaged"))).isEqualTo(1);
    try (RandomAccessFile cut = new RandomAccessFile(file.toFile(), "rw")) {
      cut.setLength(length / 3);
    }
    assertThat(restore(file, directory.resolve("cut"))).isEqualTo(1);
    assertThat(said()).startsWith("variorum: cannot restore").hasLineCount(1);
    assertThat(directory.resolve("cut").resolve("store")).doesNotExist();
    assertThat(directory.resolve("cut").resolve("restoring")).doesNotExist();
  }

  @Test
  void aRestoreThatIsKilledIsGivenAgain(Running portal) throws Exception {
    Path file = backup(portal);
    Path data = directory.resolve("killed");

    for (int wait = 150; !Files.exists(data.resolve("db")); wait += 60) {
      Process restoring = Running.jar(out(), "--data", data.toString(), "restore", file.toString());
      Thread.sleep(wait);
      restoring.destroyForcibly().waitFor();
      if (Files.exists(data.resolve("restoring"))) {
        assertThat(Running.jar(out(), "--port", "1", "--data", data.toString()).waitFor())
            .isEqualTo(1);
        assertThat(said()).contains("was broken off; give it again");
        break;
      }
    }
    Files.createDirectories(data.resolve("restoring").resolve("store"));

    assertThat(restore(file, data)).isZero();
    assertThat(data.resolve("restoring")).doesNotExist();
    assertThat(contents(data)).isEqualTo(contents(portal.dataDirectory()));
  }

  @Test
  void anUpgradeThatWasKilledBeginsAgainFromItsCopy() throws Exception {
    Path data = older(directory.resolve("older"));
    Path database = data.resolve("db").resolve("variorum.mv.db");
    Path copy = Files.createDirectories(data.resolve("backup")).resolve("before-upgrade-1.zip");
    Archives.zip(database, "variorum.mv.db", copy);
    Files.writeString(database, "half of it is written");
    Files.writeString(data.resolve("db").resolve("migrating"), "backup/before-upgrade-1.zip");

    Running portal = Running.with(data, "--empty");
    try {
      assertThat(portal.output()).contains("the database was put back as it was");
      assertThat(text(portal, "/api/v1/search?q=Testova")).contains("Testova");
      assertThat(data.resolve("db").resolve("migrating")).doesNotExist();
      assertThat(copies(data)).isEqualTo(2);
    } finally {
      portal.stop();
    }
  }

  @Test
  void anUpgradeThatFailsLeavesTheOlderArchiveWhole() throws Exception {
    Path data = older(directory.resolve("failing"));
    Path database = data.resolve("db").resolve("variorum.mv.db");
    Archives.execute(database, "alter table published_question add column contention int");
    byte[] before = Archives.rows(database);

    int code =
        Running.jar(out(), "--port", Archives.freePort(), "--data", data.toString()).waitFor();

    assertThat(code).isEqualTo(15);
    assertThat(said()).contains("could not be upgraded and was put back as it was");
    assertThat(data.resolve("db").resolve("migrating")).doesNotExist();
    assertThat(Archives.rows(database)).isEqualTo(before);
  }

  private Path backup(Running portal) throws Exception {
    Path file = directory.resolve("archive-" + System.nanoTime() + ".zip");
    assertThat(portal.command(out(), "backup", file.toString())).as(said()).isZero();
    assertThat(file).exists();
    assertThat(file.resolveSibling(file.getFileName() + ".part")).doesNotExist();
    assertThat(file.resolveSibling(file.getFileName() + ".tables")).doesNotExist();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    return file;
  }

  private int restore(Path file, Path data) throws Exception {
    return Running.jar(out(), "--data", data.toString(), "restore", file.toString()).waitFor();
  }

  private static Path older(Path data) throws IOException {
    try (InputStream zip = BackupIT.class.getResourceAsStream("archive-of-tables-2.zip")) {
      Archives.unzip(zip, data);
    }
    return data;
  }

  private static long copies(Path data) throws IOException {
    try (Stream<Path> files = Files.list(data.resolve("backup"))) {
      return files.count();
    }
  }

  private static long contents(Path data) throws IOException {
    try (Stream<Path> files = Files.walk(data.resolve("store").resolve("ocfl"))) {
      return files.filter(Files::isRegularFile).count();
    }
  }

  private static String text(Running portal, String path) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) portal.uri(path).toURL().openConnection();
    try (InputStream in = connection.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replaceAll("localhost:[0-9]+", "localhost");
    }
  }

  private static String total(String found) {
    return found.replaceAll("(?s).*\"total\":([0-9]+).*", "$1");
  }

  private Path out() {
    return directory.resolve("out");
  }

  private String said() throws IOException {
    return Files.exists(out()) ? Files.readString(out()) : "";
  }
}
