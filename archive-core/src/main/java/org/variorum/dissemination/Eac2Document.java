package org.variorum.dissemination;

import java.util.List;
import java.util.stream.Collectors;
import org.variorum.citation.Citation;
import org.variorum.date.HistoricalDate;

/** What all areas of EAC-CPF 2.0 write alike: dates, languages, and the sources they point to. */
abstract class Eac2Document extends EacDocument {

  Eac2Document(XmlOut out, Told told) {
    super(out, told);
  }

  /** Alone in an answer to harvesters, too, which holds many entries. */
  final String id(String citation) {
    return "cite-" + told.id() + "-" + citation;
  }

  final String references(List<Citation> citations) {
    return citations.stream()
        .map(one -> id(one.id().value()))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  @Override
  final String[] sure(HistoricalDate date, DateParts parts) {
    String certainty = date.approximate() ? "approximate" : date.uncertain() ? "uncertain" : "";
    return new String[] {"certainty", certainty, "calendar", parts.calendar()};
  }

  @Override
  final String[] linked(String address) {
    return new String[] {"href", address};
  }

  @Override
  final String[] in(String language) {
    return new String[] {"languageOfElement", language};
  }
}
