package org.variorum.search;

import java.util.List;
import java.util.Set;

/** Words so common in one of the languages that an entry need not have them to be found. */
final class CommonWords {
  private static final Set<String> ALL =
      Set.copyOf(
          List.of(
              ("a an and are as at be but by for from had has he her his how in is it its not of on or"
                      + " s that the their them they this to was were what when where which who why with"
                      + " am aus bei das dem den der des die ein eine einem einen einer er es fur hat im"
                      + " ist mit nach nicht oder sich sie sind uber um und vom von vor war waren was"
                      + " wer wie wo zu zum zur"
                      + " без был была были было в во для до его ее за и из или их к как когда кто ли на"
                      + " над не о об он она они от по под при с со та так то у что это")
                  .split(" ", -1)));

  private static final Set<String> RANKS =
      Set.of(
          "general",
          "marshal",
          "colonel",
          "major",
          "captain",
          "lieutenant",
          "marschall",
          "oberst",
          "hauptmann",
          "leutnant",
          "генерал",
          "маршал",
          "полковник",
          "маиор",
          "капитан",
          "леитенант");

  private CommonWords() {}

  static boolean has(String folded) {
    return ALL.contains(folded);
  }

  /** Whether it is a rank, which people put before a name and registers do not. */
  static boolean isRank(String folded) {
    return RANKS.contains(folded);
  }
}
