package org.variorum.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import java.util.List;

/** Can be broken off while it keeps what became of records, as by a kill. */
@ApplicationScoped
@Specializes
public class BrittleIntakes extends JpaIntakes {
  private static int left = -1;

  /** What ends a thread so that nothing more of its work is done. */
  public static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  /** Keeps so many times still, and is then killed; a negative number is never. */
  public static void breakAfter(int times) {
    left = times;
  }

  @Override
  public void keep(long id, List<IntakeLine> lines) {
    super.keep(id, lines);
    if (left == 0) {
      throw new Killed();
    }
    left = Math.max(-1, left - 1);
  }
}
