package org.variorum.admin.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.language.Texts;

/** Texts by the clauses of a standard: those that the form offers and whatever else there is. */
public final class ClauseTexts implements Written {
  private final Map<String, Wording> byClause = new LinkedHashMap<>();

  /** One element, by its clause. */
  public record ClauseField(String clause, Wording words) {}

  ClauseTexts(List<String> offered, Map<String, Texts> said, Ground ground) {
    TreeMap<String, Texts> all = new TreeMap<>(said);
    offered.forEach(clause -> all.putIfAbsent(clause, Texts.NONE));
    all.forEach((clause, words) -> byClause.put(clause, Wording.of(words, ground)));
  }

  /** The elements from a clause to another, both included. */
  List<ClauseField> from(String first, String last) {
    return byClause.entrySet().stream()
        .filter(one -> one.getKey().compareTo(first) >= 0 && one.getKey().compareTo(last) <= 0)
        .map(one -> new ClauseField(one.getKey(), one.getValue()))
        .toList();
  }

  /** Whether an area has nothing now. */
  boolean isBlank(int area) {
    return from("5." + area, "5." + area + ".~").stream().allMatch(one -> one.words().isBlank());
  }

  /** All that is said, by clause. */
  Map<String, Texts> texts() {
    Map<String, Texts> said = new TreeMap<>();
    byClause.forEach(
        (clause, words) -> {
          if (!words.texts().isEmpty()) {
            said.put(clause, words.texts());
          }
        });
    return said;
  }

  @Override
  public void tell(Scribe scribe) {
    byClause.forEach(scribe::part);
  }
}
