package org.variorum.dissemination;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.date.HistoricalDate;

/** What is written alike by both versions of EAC-CPF: notes, and spans of time. */
abstract class EacDocument {
  final XmlOut out;
  final Told told;

  EacDocument(XmlOut out, Told told) {
    this.out = out;
    this.told = told;
  }

  /** A date as an element of that name. */
  final void date(String element, HistoricalDate date) {
    DateParts parts = DateParts.of(date);
    Stream<String> days =
        Stream.of(
            "standardDate",
            parts.standardOrNone(),
            "notBefore",
            parts.notBefore(),
            "notAfter",
            parts.notAfter());
    out.leaf(
        element,
        parts.words(),
        Stream.concat(days, Stream.of(sure(date, parts))).toArray(String[]::new));
  }

  /** The attributes by which a date says how sure it is, and in which calendar. */
  abstract String[] sure(HistoricalDate date, DateParts parts);

  final void note(List<String> lines) {
    List<String> inked = lines.stream().filter(Plain::hasInk).toList();
    if (!inked.isEmpty()) {
      out.start("descriptiveNote");
      inked.forEach(line -> out.leaf("p", line));
      out.end();
    }
  }

  /** A date or two ends; nothing if there is none. */
  final void range(@Nullable HistoricalDate date) {
    if (date == null) {
      return;
    }
    HistoricalDate from = date.beginning().orElse(null);
    HistoricalDate to = date.end().orElse(null);
    boolean goesOn = to == null && date.edtf().endsWith("/..");
    if (from == null || (to == null && !goesOn)) {
      date("date", date);
      return;
    }
    out.start("dateRange");
    date("fromDate", from);
    if (to != null) {
      date("toDate", to);
    }
    out.end();
  }

  /** Descriptions of the same agent elsewhere, as they came. */
  final void alternatives() {
    List<Kept.Alternative> all = Kept.alternatives(told.entry());
    if (!all.isEmpty()) {
      out.start("alternativeSet");
      all.forEach(this::alternative);
      out.end();
    }
  }

  private void alternative(Kept.Alternative one) {
    out.start("setComponent", linked(one.address()));
    if (Plain.hasInk(one.words())) {
      out.leaf("componentEntry", one.words(), in(one.language()));
    }
    note(one.rest());
    out.end();
  }

  /** The attributes by which an element leads to an address; none if that is empty. */
  abstract String[] linked(String address);

  /** The attribute that says in which language words are. */
  abstract String[] in(String language);
}
