package org.variorum.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.variorum.language.Texts;

/**
 * The statements of rights that the house offers: of those known everywhere some, then its own.
 *
 * @param usualCode the code of the one that new scans come with; empty for none
 */
public record RightsList(List<RightsStatement> offered, String usualCode) {
  /** What stands in the option if none of those known everywhere are offered. */
  public static final String NONE = "none";

  public RightsList {
    offered = List.copyOf(offered);
  }

  /** As the options have it. */
  public static RightsList of(Options options) {
    return of(
        options.list(Option.RIGHTS_OFFERED),
        options.words(Option.RIGHTS_OWN),
        options.value(Option.RIGHTS_USUAL));
  }

  static RightsList of(List<String> codes, Texts own, String usual) {
    List<RightsStatement> offered =
        Stream.concat(
                codes.stream()
                    .flatMap(code -> KnownStatement.coded(code).stream())
                    .map(KnownStatement::statement),
                own(own).stream())
            .toList();
    return new RightsList(offered, usual);
  }

  /** The one that new scans come with, as long as it is offered. */
  public Optional<RightsStatement> usual() {
    return offered.stream().filter(one -> one.code().equals(usualCode)).findFirst();
  }

  /** Its own stand one on a line, the same on the same line in each language. */
  private static List<RightsStatement> own(Texts lines) {
    List<TreeMap<String, String>> labels = new ArrayList<>();
    for (Map.Entry<String, String> one : lines.byLanguage().entrySet()) {
      List<String> said = one.getValue().lines().toList();
      for (int place = 0; place < said.size(); place++) {
        if (labels.size() == place) {
          labels.add(new TreeMap<>());
        }
        labels.get(place).put(one.getKey(), said.get(place).strip());
      }
    }
    List<RightsStatement> own = new ArrayList<>();
    for (int place = 0; place < labels.size(); place++) {
      own.add(new RightsStatement("own-" + (place + 1), new Texts(labels.get(place)), ""));
    }
    return own;
  }
}
