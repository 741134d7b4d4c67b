package org.variorum.crosswalk.ead;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import org.variorum.crosswalk.Catcher;
import org.variorum.crosswalk.Finding;
import org.variorum.crosswalk.ForeignFile;
import org.variorum.crosswalk.Named;

/** Reads a finding aid and keeps nothing, to be run with little memory: {@code EadMemory FILE}. */
final class EadMemory implements Catcher {
  private int records;
  private int places;

  public static void main(String[] arguments) throws IOException {
    EadMemory counting = new EadMemory();
    long start = System.nanoTime();
    new EadCrosswalk().read(new ForeignFile(Path.of(arguments[0]), "large.xml"), counting);
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        "%d components in %.1f s, %.0f a second%n",
        counting.records, seconds, counting.records / seconds);
  }

  @Override
  public int reserve() {
    return places++;
  }

  @Override
  public void record(Stand stand, ObjectNode record) {
    records++;
  }

  @Override
  public void found(Finding finding) {}

  @Override
  public String named(int line, Named named) {
    return "@" + named.key();
  }
}
