package org.variorum.curation;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.revision.EntryState;
import org.variorum.revision.SoughtWords;

/** A filter in the words of the database, with what it asks by. */
final class DeskWhere {
  private static final String BRANCH =
      "with branch as (select u.id as id from DeskEntry u where u.id = :branch"
          + " union all select c.id as id from DeskEntry c join branch b on c.parentId = b.id) ";

  /** What does not lie on the desk is found only where it is asked for. */
  private static final List<EntryState> AWAY = EntryState.offTheDesk();

  private final StringBuilder conditions = new StringBuilder(" where e.revision > 0");
  private final Map<String, Object> parameters = new LinkedHashMap<>();
  private final boolean inABranch;

  DeskWhere(DeskFilter filter, ZoneId zone) {
    inABranch = filter.branch() != null;
    if (filter.branch() != null) {
      is("e.id in (select b.id from branch b)", "branch", filter.branch().value());
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
  }

  /** What has to stand before the question. */
  String before() {
    return inABranch ? BRANCH : "";
  }

  String conditions() {
    return conditions.toString();
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
