package org.variorum.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.citation.Citation;
import org.variorum.claim.Claim;
import org.variorum.claim.Value;
import org.variorum.date.DateText;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;
import org.variorum.revision.Drafts;

/** Says in English what an import sets beside another value, for whoever gave the command. */
@ApplicationScoped
class RivalWords {
  @Inject Drafts drafts;

  /** A line for each, and for the first ones two more: either value with its sources. */
  List<String> of(FirstFew<SetBeside> rivals) {
    List<SetBeside> shown = rivals.kept();
    Map<EntryId, Entry> named = drafts.newest(referred(shown));
    List<String> lines = new ArrayList<>();
    for (SetBeside one : shown) {
      lines.add(
          "%s: %s, %s"
              .formatted(
                  one.place(),
                  one.entry().heading().wordsIn("en"),
                  one.rival().question().property()));
      lines.add("  in the archive: " + words(one.rival().held(), named, one));
      lines.add("  in the file: " + words(one.rival().brought(), named, one));
    }
    if (rivals.more() > 0) {
      lines.add("and %d more".formatted(rivals.more()));
    }
    return lines;
  }

  private static Set<EntryId> referred(List<SetBeside> rivals) {
    Set<EntryId> referred = new HashSet<>();
    for (SetBeside one : rivals) {
      Stream.of(one.rival().held(), one.rival().brought())
          .forEach(
              claim -> {
                claim.citations().forEach(citation -> referred.add(citation.source().entry()));
                if (claim.value() instanceof Value.OfEntry of) {
                  referred.add(of.entry());
                }
                if (claim.value() instanceof Value.OfPlace of && of.entry() != null) {
                  referred.add(of.entry());
                }
              });
    }
    return referred;
  }

  private static String words(Claim claim, Map<EntryId, Entry> named, SetBeside one) {
    String sources =
        claim.citations().stream()
            .map(citation -> source(citation, named, one))
            .collect(Collectors.joining("; "));
    String said = words(claim.value(), named);
    return sources.isEmpty() ? said : said + " (" + sources + ")";
  }

  /** A file is a source only once it is taken. */
  private static String source(Citation citation, Map<EntryId, Entry> named, SetBeside one) {
    Entry source = named.get(citation.source().entry());
    String name = source == null ? one.place().file() : source.heading().wordsIn("en");
    return citation.locator() == null ? name : name + ", " + citation.locator();
  }

  private static String words(Value value, Map<EntryId, Entry> named) {
    if (value instanceof Value.OfDate of) {
      return DateText.in("en").of(of.date());
    }
    if (value instanceof Value.OfEntry of) {
      return heading(of.entry(), of.words(), named);
    }
    if (value instanceof Value.OfPlace of) {
      return of.entry() == null ? of.words().wordsIn("en") : heading(of.entry(), of.words(), named);
    }
    if (value instanceof Value.OfFigure of) {
      return of.figure().low() + " to " + of.figure().high() + " " + of.figure().unit();
    }
    if (value instanceof Value.OfName of) {
      return of.form();
    }
    return value instanceof Value.OfText of
        ? of.words().wordsIn("en")
        : ((Value.OfAbsence) value).absence().name();
  }

  private static String heading(EntryId id, Texts words, Map<EntryId, Entry> named) {
    Entry entry = named.get(id);
    return entry == null
        ? (words.isEmpty() ? id.value() : words.wordsIn("en"))
        : entry.heading().wordsIn("en");
  }
}
