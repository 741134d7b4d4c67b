package org.variorum.claim;

import java.util.List;
import java.util.stream.Stream;
import org.variorum.citation.Citation;
import org.variorum.identifier.LocalId;
import org.variorum.language.Texts;

/** A named version of what happened, and what it says on each aspect of the question. */
public record Account(
    LocalId id,
    Texts title,
    Texts prose,
    FirstTold firstTold,
    Standing standing,
    List<Reading> readings,
    List<Citation> citations) {

  public Account {
    readings = List.copyOf(readings);
    citations = List.copyOf(citations);
  }

  /** The same, resting on other citations. */
  public Account resting(List<Citation> changed) {
    return new Account(id, title, prose, firstTold, standing, readings, changed);
  }

  /** The same, saying something else on the aspects. */
  public Account stating(List<Reading> changed) {
    return new Account(id, title, prose, firstTold, standing, changed, citations);
  }

  /** What it says on an aspect; none means that it does not state anything. */
  public List<Reading> on(String aspect) {
    return readings.stream().filter(reading -> reading.aspect().equals(aspect)).toList();
  }

  /** All that it rests on, in its prose and on each aspect. */
  public Stream<Citation> allCitations() {
    return Stream.concat(
        citations.stream(), readings.stream().flatMap(reading -> reading.citations().stream()));
  }
}
