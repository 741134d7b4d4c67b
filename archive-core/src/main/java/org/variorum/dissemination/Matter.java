package org.variorum.dissemination;

import java.util.function.ToLongFunction;
import org.variorum.citation.Citation;
import org.variorum.claim.Claim;
import org.variorum.claim.Question;
import org.variorum.claim.Standing;
import org.variorum.date.CalendarStyle;
import org.variorum.entry.Entry;
import org.variorum.entry.Particulars;

/** What an entry may say that not every format has a place for. */
public enum Matter {
  RIVAL_ANSWERS,
  SOURCES_OF_STATEMENTS,
  STANDINGS,
  ACCOUNTS,
  QUOTATIONS,
  BOXES,
  SEARCHES,
  NAMES,
  NAME_SCHEMES,
  RELATIONS,
  NARRATIVE,
  MARKUP,
  LANGUAGES,
  DESCRIPTION,
  PICTURES,
  CUSTODY_OF_PICTURES,
  OTHER_CALENDARS,
  STAGES,
  EDITIONS_OF_WORK,
  /** Boxes and folders that a unit lies in, as a finding aid named them. */
  CONTAINERS,
  /** What others describe the same agent in, as EAC-CPF has it. */
  ALTERNATIVES,
  /** What else came with a file of another system and has no place of its own. */
  REMNANTS;

  /** How often an entry says such a thing. */
  public long in(Entry entry) {
    Particulars own = entry.particulars();
    return switch (this) {
      case RIVAL_ANSWERS ->
          sum(entry, one -> one.claims().stream().filter(Claim::isLive).count() > 1 ? 1 : 0);
      case SOURCES_OF_STATEMENTS -> entry.allCitations().count();
      case STANDINGS -> sum(entry, Matter::assessed);
      case ACCOUNTS -> sum(entry, one -> one.accounts().size());
      case QUOTATIONS -> entry.allCitations().filter(one -> one.quotation() != null).count();
      case BOXES -> entry.allCitations().filter(one -> one.region() != null).count();
      case SEARCHES -> sum(entry, one -> one.searches().size() + one.differences().size());
      case NAMES -> entry.names().size();
      case NAME_SCHEMES -> entry.names().stream().filter(one -> one.scheme() != null).count();
      case RELATIONS -> entry.relations().size();
      case NARRATIVE, MARKUP -> entry.body().byLanguage().size();
      case LANGUAGES -> Math.max(0, entry.heading().byLanguage().size() - 1);
      case DESCRIPTION -> own.description() == null ? 0 : own.description().elements().size();
      case PICTURES -> entry.pictures().size();
      case CUSTODY_OF_PICTURES ->
          entry.pictures().stream().filter(one -> !one.custody().isEmpty()).count();
      case OTHER_CALENDARS -> entry.allCitations().filter(Matter::isJulian).count();
      case STAGES -> own.happening() == null ? 0 : own.happening().stages().size();
      case EDITIONS_OF_WORK -> own.work() == null ? 0 : own.work().editions().size();
      case CONTAINERS -> Kept.containers(entry).size();
      case ALTERNATIVES -> Kept.alternatives(entry).size();
      case REMNANTS -> Kept.others(entry);
    };
  }

  private static long assessed(Question question) {
    return question.claims().stream()
        .filter(one -> one.standing().kind() != Standing.Kind.OPEN)
        .count();
  }

  private static boolean isJulian(Citation citation) {
    return citation.stated() != null && citation.stated().calendar() == CalendarStyle.JULIAN;
  }

  private static long sum(Entry entry, ToLongFunction<Question> each) {
    return entry.questions().stream().mapToLong(each).sum();
  }
}
