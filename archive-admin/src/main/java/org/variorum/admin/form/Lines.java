package org.variorum.admin.form;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.OutsideId;

/** Several short texts in one field, a line for each. */
public final class Lines extends Field implements Part<List<String>> {
  private final List<String> origin;
  private final Map<String, String> paired;

  private Lines(List<String> origin, Map<String, String> paired) {
    super(String.join("\n", origin));
    this.origin = origin;
    this.paired = paired;
  }

  static Lines of(List<String> lines) {
    return new Lines(List.copyOf(lines), Map.of());
  }

  /** Pairs as {@code gnd = 118627422}. */
  static Lines of(Map<String, String> pairs) {
    return new Lines(
        new TreeMap<>(pairs)
            .entrySet().stream().map(pair -> pair.getKey() + " = " + pair.getValue()).toList(),
        Map.copyOf(pairs));
  }

  @Override
  public List<String> value(Complaints complaints) {
    String value = value();
    return untouched()
        ? origin
        : value.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** One that stood there before stays as it is: somebody else may have to look it up. */
  private boolean isSound(String file, String identifier) {
    return identifier.equals(paired.get(file))
        || OutsideId.of(file, identifier).map(OutsideId::isSound).orElse(false);
  }

  /**
   * The pairs of a file and an identifier in it, exactly as they were if nobody touched them;
   * complains about a line that is none, and about an identifier that has not the form of its file,
   * or a wrong check digit.
   */
  @Nullable Map<String, String> pairs(Complaints complaints) {
    List<String> lines = value(complaints);
    if (untouched()) {
      return paired;
    }
    if (lines.stream().anyMatch(line -> !line.matches("[^=]*[^=\\s][^=]*=.*\\S.*"))) {
      complaints.at(this, "form.pairs");
      return null;
    }
    Map<String, String> pairs =
        lines.stream()
            .map(line -> line.split("=", 2))
            .collect(
                Collectors.toMap(pair -> pair[0].strip(), pair -> pair[1].strip(), (a, b) -> b));
    if (pairs.entrySet().stream().anyMatch(pair -> !isSound(pair.getKey(), pair.getValue()))) {
      complaints.at(this, "form.identifier");
      return null;
    }
    return pairs;
  }
}
