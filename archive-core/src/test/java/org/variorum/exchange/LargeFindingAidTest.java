package org.variorum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;

/**
 * A finding aid with many components. How many is told by {@code -Dvariorum.components}; how fast
 * it went is printed.
 */
class LargeFindingAidTest {
  private static final int COMPONENTS = Integer.getInteger("variorum.components", 2000);
  private static final String WORDS = "Correspondence on the supply of the army and its losses. ";

  @TempDir Path folder;

  @Test
  void comesWithAllItsComponents() throws IOException {
    Path file = folder.resolve("large.xml");
    write(file);
    try (ArchiveDatabase archive = ArchiveDatabase.fresh(Database.H2)) {
      ThreadMXBean threads = ManagementFactory.getThreadMXBean();
      long start = System.nanoTime();
      Delivery delivery = archive.bean(Deliveries.class).open(file, folder.resolve("working"));
      long read = System.nanoTime();
      int[] records = {0};
      delivery.forEach(raw -> records[0]++);
      long begun = System.nanoTime();
      long worked = threads.getCurrentThreadCpuTime();
      ImportReport report = archive.bean(ImportArchive.class).take(file, false, Progress.UNHEARD);
      long written = System.nanoTime();
      double work = (threads.getCurrentThreadCpuTime() - worked) / 1e9;

      System.out.printf(
          "%d components, %.1f MB: read %.0f a second, imported %.0f a second (%.0f a second of work)%n",
          COMPONENTS,
          Files.size(file) / 1e6,
          COMPONENTS / ((read - start) / 1e9),
          COMPONENTS / ((written - begun) / 1e9),
          COMPONENTS / work);
      assertThat(records[0]).isEqualTo(COMPONENTS + 1);
      assertThat(report.added()).isEqualTo(COMPONENTS + 1);
    }
  }

  /** Series of a hundred files each, a kilobyte for each component. */
  static void write(Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("<ead><eadheader><eadid>large</eadid></eadheader><archdesc level=\"fonds\"><did>");
      out.write("<unittitle>A large fonds</unittitle></did><dsc>\n");
      for (int i = 0; i < COMPONENTS; i++) {
        boolean series = i % 100 == 0;
        out.write(series && i > 0 ? "</c01>\n" : "");
        String element = series ? "c01" : "c02";
        out.write(
            ("<%s level=\"%s\" id=\"c%d\"><did><unitid>%d</unitid><unittitle>Letters, part %d"
                    + "</unittitle><unitdate normal=\"1941/1942\">1941-1942</unitdate>"
                    + "<container type=\"box\">%d</container></did><scopecontent><p>%s</p>"
                    + "</scopecontent>%s\n")
                .formatted(
                    element,
                    series ? "series" : "file",
                    i,
                    i,
                    i,
                    i / 20,
                    WORDS.repeat(13),
                    series ? "" : "</c02>"));
      }
      out.write("</c01></dsc></archdesc></ead>");
    }
  }
}
