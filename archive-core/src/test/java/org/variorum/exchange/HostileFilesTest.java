package org.variorum.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.job.OperatorConsole;
import org.variorum.job.OperatorFailure;
import org.variorum.job.OperatorRequest;

/** Files that are made to do harm, given to the command. */
class HostileFilesTest {
  private static final String AID =
      "<ead><eadheader><eadid>%s</eadid></eadheader><archdesc level=\"fonds\"><did>"
          + "<unitid>H 1</unitid><unittitle>%s</unittitle></did></archdesc></ead>";

  @TempDir Path folder;
  private final List<String> said = new ArrayList<>();
  private ArchiveDatabase archive;

  @BeforeEach
  void open() {
    archive = ArchiveDatabase.on(Database.H2);
  }

  private void give(String name, byte[] content) throws IOException {
    Files.write(folder.resolve(name), content);
    archive
        .bean(ImportCommand.class)
        .run(
            new OperatorRequest(List.of(name), folder),
            new OperatorConsole() {
              @Override
              public void line(String text) {
                said.add(text);
              }

              @Override
              public void problem(String text) {
                said.add(text);
              }
            });
  }

  private static byte[] zip(String... namesAndContents) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndContents[i]));
        zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.ISO_8859_1));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void whoseNamesLeadOutOfTheirFolderAreRefusedAndWriteNothing() throws IOException {
    for (String name : List.of("../escaped.xml", "/tmp/../escaped.xml", "a\\..\\..\\escaped.xml")) {
      byte[] evil = zip(name, AID.formatted("esc", "Escaped"));

      assertThatThrownBy(() -> give("evil.zip", evil))
          .as(name)
          .isInstanceOfSatisfying(
              OperatorFailure.class,
              refused -> assertThat(refused.getMessage()).contains("lead out of its folder"));
    }
    assertThat(folder.resolve("escaped.xml")).doesNotExist();
    assertThat(folder.resolveSibling("escaped.xml")).doesNotExist();
  }

  @Test
  void whichArePackedOnceMoreAreNotUnpackedButTold() throws IOException {
    String inner =
        new String(zip("a.xml", AID.formatted("in", "Inner")), StandardCharsets.ISO_8859_1);
    byte[] nested = zip("outer.xml", AID.formatted("out", "Outer"), "inner.zip", inner);

    assertThatThrownBy(() -> give("nested.zip", nested)).isInstanceOf(OperatorFailure.class);

    assertThat(said).anyMatch(line -> line.contains("unknown-format"));
    assertThat(said).anyMatch(line -> line.contains("inner.zip"));
    assertThat(said).anyMatch(line -> line.startsWith("1 added"));
  }

  @Test
  void whichAskForOtherFilesBringNothingOfThem() throws IOException {
    Path secret = folder.resolve("secret.txt");
    Files.writeString(secret, "the-secret-word");
    String outside =
        "<!DOCTYPE ead [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\"><!ENTITY % y SYSTEM \"http://127.0.0.1:9/z.dtd\"> %y;]>"
            + AID.formatted("xxe", "Papers &x;");

    give("xxe.xml", outside.getBytes(StandardCharsets.UTF_8));

    assertThat(said).anyMatch(line -> line.startsWith("1 added"));
    assertThat(String.join("\n", said)).doesNotContain("the-secret-word");
    Long found =
        archive.inTransaction(
            manager ->
                manager
                    .createQuery(
                        "select count(e) from DeskEntry e where e.heading like '%secret-word%'",
                        Long.class)
                    .getSingleResult());
    assertThat(found).isZero();
  }

  @Test
  void whoseEntitiesGrowAreReadWithoutThem() throws IOException {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE ead [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      bomb.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    bomb.append("]>").append(AID.formatted("bomb", "Papers &a39;"));
    long began = System.nanoTime();

    give("bomb.xml", bomb.toString().getBytes(StandardCharsets.UTF_8));

    assertThat(said).anyMatch(line -> line.startsWith("1 added"));
    assertThat((System.nanoTime() - began) / 1_000_000_000).isLessThan(30);
  }

  @Test
  void whichUnpackToMoreThanIsTakenAreLeft() throws IOException {
    byte[] zeros = zip("a.xml", "0".repeat(3_000_000));
    Path file = folder.resolve("zeros.zip");
    Files.write(file, zeros);
    Path into = Files.createDirectory(folder.resolve("into"));
    Unpacking bounded =
        new Unpacking(into, 1_000_000, 10, org.variorum.contentstore.Room.at(into, 1_000_000));

    assertThatThrownBy(() -> bounded.unpack(file))
        .isInstanceOf(UnacceptableDeliveryException.class)
        .hasMessageContaining("unpacks to more");
  }
}
