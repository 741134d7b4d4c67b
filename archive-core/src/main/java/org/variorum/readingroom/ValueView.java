package org.variorum.readingroom;

import java.util.List;

/**
 * One value, ready to be read.
 *
 * @param path of the entry it names; empty if it names none that visitors may see
 * @param datetime what HTML's {@code datetime} can say of it; empty for nothing
 * @param remark what belongs beside it, as that the calendar is not stated
 * @param rival whether another value stands against it
 * @param standing the code of the editors' judgement
 * @param exact the same for programs
 */
public record ValueView(
    TextView words,
    String path,
    String datetime,
    String remark,
    boolean rival,
    String standing,
    List<RefView> refs,
    ExactView exact) {

  /**
   * Whether its notes are several and follow each other, so that one numeral from-to leads there.
   */
  public boolean isRun() {
    for (int i = 1; i < refs.size(); i++) {
      if (refs.get(i).number() != refs.get(i - 1).number() + 1) {
        return false;
      }
    }
    return refs.size() > 1;
  }
}
