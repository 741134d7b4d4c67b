package org.variorum.dissemination;

import java.util.function.ToLongFunction;
import org.variorum.claim.Claim;
import org.variorum.claim.Question;
import org.variorum.claim.Standing;
import org.variorum.date.CalendarStyle;
import org.variorum.entry.Entry;
import org.variorum.name.NameForm;

/** What an entry may say that not every format has a place for. */
public enum Matter {
  RIVAL_ANSWERS(
      entry ->
          entry.questions().stream()
              .filter(one -> one.claims().stream().filter(Claim::isLive).count() > 1)
              .count()),
  SOURCES_OF_STATEMENTS(entry -> entry.allCitations().count()),
  STANDINGS(
      entry ->
          entry.questions().stream()
              .flatMap(one -> one.claims().stream())
              .filter(one -> one.standing().kind() != Standing.Kind.OPEN)
              .count()),
  ACCOUNTS(entry -> entry.questions().stream().mapToLong(one -> one.accounts().size()).sum()),
  QUOTATIONS(entry -> entry.allCitations().filter(one -> one.quotation() != null).count()),
  BOXES(entry -> entry.allCitations().filter(one -> one.region() != null).count()),
  SEARCHES(entry -> sum(entry, one -> one.searches().size() + one.differences().size())),
  NAMES(entry -> entry.names().size()),
  NAME_SCHEMES(entry -> entry.names().stream().filter(Matter::hasScheme).count()),
  RELATIONS(entry -> entry.relations().size()),
  NARRATIVE(entry -> entry.body().byLanguage().size()),
  MARKUP(entry -> entry.body().byLanguage().size()),
  LANGUAGES(entry -> Math.max(0, entry.heading().byLanguage().size() - 1)),
  DESCRIPTION(
      entry ->
          entry.particulars().description() == null
              ? 0
              : entry.particulars().description().elements().size()),
  PICTURES(entry -> entry.pictures().size()),
  CUSTODY_OF_PICTURES(
      entry -> entry.pictures().stream().filter(one -> !one.custody().isEmpty()).count()),
  OTHER_CALENDARS(
      entry ->
          entry.allCitations()
              .filter(
                  one -> one.stated() != null && one.stated().calendar() == CalendarStyle.JULIAN)
              .count()),
  STAGES(
      entry ->
          entry.particulars().happening() == null
              ? 0
              : entry.particulars().happening().stages().size()),
  EDITIONS_OF_WORK(
      entry ->
          entry.particulars().work() == null
              ? 0
              : entry.particulars().work().editions().size());

  private final ToLongFunction<Entry> count;

  Matter(ToLongFunction<Entry> count) {
    this.count = count;
  }

  /** How often an entry says such a thing. */
  public long in(Entry entry) {
    return count.applyAsLong(entry);
  }

  private static boolean hasScheme(NameForm name) {
    return name.scheme() != null;
  }

  private static long sum(Entry entry, ToLongFunction<Question> each) {
    return entry.questions().stream().mapToLong(each).sum();
  }
}
