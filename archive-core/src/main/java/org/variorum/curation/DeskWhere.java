package org.variorum.curation;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.revision.EntryState;
import org.variorum.revision.SoughtWords;
import org.variorum.staff.Remit;

/** A filter in the words of the database, with what it asks by. */
final class DeskWhere {
  private static final String BRANCH =
      "branch as (select u.id as id from DeskEntry u where u.id = :branch"
          + " union all select c.id as id from DeskEntry c join branch b on c.parentId = b.id) ";

  /** What lies in the branches of a remit: what they name, what an institution keeps, and below. */
  private static final String GROUND =
      "ground as (select g.id as id from DeskEntry g"
          + " where g.id in :ground or g.institutionId in :ground"
          + " union all select n.id as id from DeskEntry n join ground o on n.parentId = o.id) ";

  /** What does not lie on the desk is found only where it is asked for. */
  private static final List<EntryState> AWAY = EntryState.offTheDesk();

  private final StringBuilder conditions = new StringBuilder(" where e.revision > 0");
  private final Map<String, Object> parameters = new LinkedHashMap<>();
  private final List<String> before = new ArrayList<>();

  DeskWhere(DeskFilter filter, ZoneId zone) {
    if (filter.branch() != null) {
      before.add(BRANCH);
      parameters.put("branch", filter.branch().value());
    }
    same("kind", filter.kind());
    if (filter.state() == null) {
      is("e.state not in :away", "away", AWAY);
    }
    same("state", filter.state());
    same("level", filter.level());
    if (filter.institution() != null) {
      is("e.institutionId = :institution", "institution", filter.institution().value());
    }
    if (filter.since() != null) {
      is("e.changedAt >= :since", "since", filter.since().atStartOfDay(zone).toInstant());
    }
    if (filter.until() != null) {
      is(
          "e.changedAt < :until",
          "until",
          filter.until().plusDays(1).atStartOfDay(zone).toInstant());
    }
    if (!filter.by().isEmpty()) {
      is("e.changedBy = :by", "by", filter.by());
    }
    if (!filter.language().isEmpty()) {
      is("concat(' ', e.languages, ' ') like :language", "language", tagged(filter.language()));
    }
    if (!filter.missing().isEmpty()) {
      is("concat(' ', e.languages, ' ') not like :missing", "missing", tagged(filter.missing()));
    }
    either("e.unsourced", filter.unsourced());
    either("e.scans", filter.scans());
    shown(filter.shown());
    words(filter.words());
    if (filter.ground() != null && !filter.ground().isWhole()) {
      ground(filter.ground());
    }
  }

  /** Only what a colleague works on, as {@link Remit#covers} says it. */
  private void ground(Remit remit) {
    List<EntryKind> held =
        Stream.of(EntryKind.values()).filter(kind -> remit.asksWhere(kind.code())).toList();
    List<EntryKind> whole =
        Stream.of(EntryKind.values())
            .filter(kind -> !held.contains(kind) && remit.covers(kind.code(), Set.of()))
            .toList();
    List<String> either = new ArrayList<>(List.of("1 = 0"));
    if (!held.isEmpty()) {
      before.add(GROUND);
      parameters.put("ground", remit.branches().stream().map(EntryId::value).toList());
      parameters.put("held", held);
      either.add("(e.kind in :held and e.id in (select g.id from ground g))");
    }
    if (!whole.isEmpty()) {
      parameters.put("whole", whole);
      either.add("e.kind in :whole");
    }
    conditions.append(" and (").append(String.join(" or ", either)).append(")");
  }

  /** What has to stand before the question. */
  String before() {
    return before.isEmpty() ? "" : "with " + String.join(", ", before);
  }

  /** The conditions, with what is joined to the entries {@code e} before them. */
  String conditions() {
    return (before.contains(BRANCH) ? " join branch b on b.id = e.id" : "") + conditions;
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  private void is(String condition, String name, Object value) {
    conditions.append(" and ").append(condition);
    parameters.put(name, value);
  }

  private void same(String field, @Nullable Object value) {
    if (value != null) {
      is("e." + field + " = :" + field, field, value);
    }
  }

  private void either(String number, @Nullable Boolean some) {
    if (some != null) {
      conditions.append(" and ").append(number).append(some ? " > 0" : " = 0");
    }
  }

  private void shown(DeskFilter.@Nullable Shown shown) {
    if (shown != null) {
      conditions.append(
          switch (shown) {
            case CURRENT -> " and e.edition is not null and e.edited = false";
            case OUTDATED -> " and e.edition is not null and e.edited = true";
            case NOTHING -> " and e.edition is null";
          });
    }
  }

  private void words(String words) {
    int number = 0;
    for (String word : SoughtWords.typed(words)) {
      String name = "word" + number++;
      conditions.append(" and (e.sought like :").append(name).append(" escape '!'");
      parameters.put(name, "%" + literal(word) + "%");
      keys(name, SoughtWords.keys(word));
      conditions.append(" or e.id = :").append(name).append("id)");
      parameters.put(name + "id", word);
    }
  }

  private void keys(String name, Set<String> keys) {
    int number = 0;
    for (String key : keys) {
      String one = name + "key" + number++;
      conditions.append(" or e.sought like :").append(one).append(" escape '!'");
      parameters.put(one, "% " + literal(key) + " %");
    }
  }

  private static String tagged(String tag) {
    return "% " + literal(tag) + " %";
  }

  private static String literal(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }
}
