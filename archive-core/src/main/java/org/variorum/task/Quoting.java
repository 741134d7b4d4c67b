package org.variorum.task;

import java.util.List;
import java.util.stream.Stream;
import org.variorum.citation.Citation;
import org.variorum.claim.Question;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;

/**
 * That a part of an entry quotes a source.
 *
 * @param part the local id of the claim, account, name, relation or note
 * @param property the code of what is asked there; empty if nothing is
 * @param words in which the source says it
 */
record Quoting(String part, String property, EntryId source, String words) {

  /** All of them, in the order of the entry. */
  static List<Quoting> in(Entry entry) {
    return Stream.of(
            entry.questions().stream().flatMap(Quoting::in),
            entry.names().stream()
                .flatMap(name -> of(name.id().value(), "", name.citations().stream())),
            entry.relations().stream()
                .flatMap(one -> of(one.id().value(), "", one.citations().stream())),
            entry.notes().stream().flatMap(note -> of(note.id().value(), "", Stream.of(note))))
        .flatMap(some -> some)
        .toList();
  }

  private static Stream<Quoting> in(Question question) {
    String asked = question.property();
    return Stream.concat(
        question.claims().stream()
            .flatMap(claim -> of(claim.id().value(), asked, claim.citations().stream())),
        question.accounts().stream()
            .flatMap(account -> of(account.id().value(), asked, account.allCitations())));
  }

  private static Stream<Quoting> of(String part, String property, Stream<Citation> citations) {
    return citations.flatMap(
        citation ->
            Stream.ofNullable(citation.quotation())
                .map(
                    words -> new Quoting(part, property, citation.source().entry(), words.text())));
  }
}
