package org.variorum.readingroom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.citation.Citation;
import org.variorum.citation.EvidenceRegion;
import org.variorum.citation.Nearness;
import org.variorum.citation.Quotation;
import org.variorum.digitalobject.Picture;
import org.variorum.entry.Entry;
import org.variorum.identifier.LocalId;
import org.variorum.source.Work;
import org.variorum.source.WorkEdition;

/** Numbers the citations of a page in the order in which they are first referred to. */
final class Notes {
  private final Apparatus apparatus;
  private final Predicate<Citation> shown;
  private final Map<LocalId, Integer> numbers = new HashMap<>();
  private final List<NoteView> untaken = new ArrayList<>();

  Notes(Apparatus apparatus) {
    this(apparatus, citation -> true);
  }

  /** Only some of the citations are shown; they keep the numbers that they have among all. */
  Notes(Apparatus apparatus, Predicate<Citation> shown) {
    this.apparatus = apparatus;
    this.shown = shown;
  }

  /** The references to those citations that are shown. */
  List<RefView> refs(List<Citation> citations) {
    List<RefView> refs = new ArrayList<>();
    for (Citation citation : citations) {
      RefView ref = ref(citation);
      if (shown.test(citation)) {
        refs.add(ref);
      }
    }
    return refs;
  }

  RefView ref(Citation citation) {
    Integer known = numbers.get(citation.id());
    if (known != null) {
      return new RefView(known, false);
    }
    int number = numbers.size() + 1;
    numbers.put(citation.id(), number);
    if (shown.test(citation)) {
      untaken.add(note(number, citation));
    }
    return new RefView(number, true);
  }

  /** The notes that were first referred to since this was last asked. */
  NotesView taken() {
    NotesView taken = new NotesView(untaken);
    untaken.clear();
    return taken;
  }

  private NoteView note(int number, Citation citation) {
    Quotation quoted = citation.quotation();
    Nearness nearness = apparatus.nearness(citation);
    return new NoteView(
        number,
        apparatus.key(citation.source().entry()),
        detail(citation),
        citation.locator() == null ? "" : citation.locator().text(),
        Codes.of(citation.stance()),
        quoted == null ? null : quote(quoted),
        citation.stated() == null ? "" : citation.stated().text(),
        citation.stated() == null ? "" : Codes.of(citation.stated().calendar()),
        nearness == null ? "" : Codes.of(nearness),
        Codes.of(citation.circumstances()),
        citation.derivesFrom().stream().map(apparatus::key).toList(),
        apparatus.text(citation.interest()),
        apparatus.text(citation.remark()),
        citation.toBeChecked(),
        scan(citation),
        crop(citation));
  }

  /** Where the box is marked, if the source shows the page that it lies on. */
  private String scan(Citation citation) {
    EvidenceRegion box = citation.region();
    return page(citation).isEmpty() || box == null ? "" : Paths.box(citation.source().entry(), box);
  }

  /** The box itself, unless a content notice covers the page or visitors do not see it. */
  private String crop(Citation citation) {
    EvidenceRegion box = citation.region();
    return box == null
            || apparatus.seal(box.object()).isShut()
            || page(citation).filter(page -> page.notices().isEmpty()).isEmpty()
        ? ""
        : Paths.crop(box);
  }

  private Optional<Picture> page(Citation citation) {
    EvidenceRegion box = citation.region();
    Entry source = apparatus.sources().get(citation.source().entry());
    return box == null || source == null
        ? Optional.empty()
        : source.pictures().stream()
            .filter(picture -> picture.object().equals(box.object()))
            .findFirst();
  }

  private QuoteView quote(Quotation quoted) {
    TextView original = new TextView(quoted.text(), quoted.language());
    boolean readable = quoted.language().equals(apparatus.language());
    return new QuoteView(
        original, readable ? TextView.NONE : apparatus.text(quoted.translations()));
  }

  /** Authors and the edition cited, where they say more than the key does. */
  private String detail(Citation citation) {
    Work work = apparatus.work(citation);
    if (work == null) {
      return "";
    }
    LocalId cited = citation.source().edition();
    WorkEdition edition = cited == null ? null : work.edition(cited);
    Stream<String> imprint = edition == null ? Stream.empty() : imprint(edition);
    return Stream.concat(work.authors().stream().limit(2), imprint)
        .filter(Objects::nonNull)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private Stream<String> imprint(WorkEdition edition) {
    return Stream.of(
        edition.title(),
        edition.place() == null ? "" : edition.place(),
        apparatus.date(edition.published()));
  }
}
