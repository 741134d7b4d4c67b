package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.citation.Citation;
import org.variorum.citation.EvidenceRegion;
import org.variorum.citation.Quotation;
import org.variorum.delivery.Scans;
import org.variorum.description.Description;
import org.variorum.digitalobject.CustodyStep;
import org.variorum.digitalobject.DigitalObjects;
import org.variorum.digitalobject.ObjectView;
import org.variorum.digitalobject.Picture;
import org.variorum.edition.Editions;
import org.variorum.edition.PublishedEdition;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.scan.Box;
import org.variorum.treatment.Treatments;
import org.variorum.vocabulary.Vocabularies;

/** Gathers the page of a scan. */
@ApplicationScoped
class Viewing {
  @Inject Editions editions;
  @Inject Shelf shelf;
  @Inject DigitalObjects objects;
  @Inject Vocabularies vocabularies;
  @Inject PageTextViews texts;
  @Inject Seals seals;
  @Inject Scans scans;
  @Inject Treatments treatments;
  @Inject Clock clock;

  /**
   * @param words that are sought in the texts of the document; empty for none
   */
  Optional<ScanView> scan(
      PublishedEdition edition, ObjectId object, String words, String language) {
    Entry entry = edition.entry();
    List<Picture> pictures = entry.pictures();
    Optional<Picture> picture =
        pictures.stream().filter(one -> one.object().equals(object)).findFirst();
    return picture.map(shown -> view(edition, shown, words, language));
  }

  BesideView beside(List<EntryId> ids, String language) {
    Map<EntryId, PublishedEdition> shown = editions.current(Set.copyOf(ids));
    Map<EntryId, Label> labels = shelf.labels(Set.copyOf(ids), language);
    List<EntryId> found =
        ids.stream()
            .distinct()
            .filter(id -> labels.containsKey(id) && hasPages(shown.get(id)))
            .toList();
    return new BesideView(
        found.stream().map(labels::get).map(Viewing::document).toList(),
        found.stream()
            .flatMap(id -> Stream.ofNullable(shown.get(id)))
            .flatMap(edition -> edition.entry().pictures().stream())
            .flatMap(picture -> Codes.of(picture.notices()).stream())
            .distinct()
            .sorted()
            .toList());
  }

  private static BesideView.Document document(Label label) {
    return new BesideView.Document(
        label.id().value(), new LinkView(label.path(), label.heading(), label.lang()));
  }

  private static boolean hasPages(@Nullable PublishedEdition edition) {
    return edition != null && !edition.entry().pictures().isEmpty();
  }

  private ScanView view(PublishedEdition edition, Picture picture, String words, String language) {
    Entry entry = edition.entry();
    Set<EntryId> named = new HashSet<>(Set.of(entry.id()));
    picture.custody().stream()
        .map(CustodyStep::institution)
        .forEach(
            house -> {
              if (house != null) {
                named.add(house);
              }
            });
    Apparatus apparatus =
        new Apparatus(
            language,
            vocabularies.current(),
            shelf.labels(named, language),
            Map.of(),
            LocalDate.now(clock),
            seals.of(List.of(entry)));
    List<PictureView> pages = new Pictures(apparatus).of(entry);
    int place = entry.pictures().indexOf(picture);
    Optional<ObjectView> object = objects.of(picture.object());
    LocalDate today = LocalDate.now(clock);
    Description unit = entry.particulars().description();
    PageTextViews.Shown shown = texts.of(entry, picture, words, language);
    return new ScanView(
        entry.id().value(),
        apparatus.link(entry.id()),
        Editing.view(apparatus, edition, true),
        unit == null || unit.code() == null ? "" : unit.code().value(),
        pages.get(place),
        place + 1,
        pages,
        place == 0 ? "" : Paths.seeking(pages.get(place - 1).page(), words),
        place + 1 == pages.size() ? "" : Paths.seeking(pages.get(place + 1).page(), words),
        object.filter(ObjectView::isPicture).map(kept -> kept.shownGrid().width()).orElse(0),
        object.filter(ObjectView::isPicture).map(kept -> kept.shownGrid().height()).orElse(0),
        object.map(ObjectView::mediaType).orElse(""),
        object.map(ObjectView::bytes).orElse(0L),
        object.map(kept -> kept.access().openOn(today)).orElse(false),
        object.map(ObjectView::damaged).orElse(false),
        picture.custody().stream().map(step -> step(apparatus, step)).toList(),
        cited(picture.object(), object, language),
        shown.texts(),
        shown.within(),
        apparatus.leavesOut(entry),
        Set.copyOf(named),
        object.map(this::treated).orElseGet(() -> new ScanView.Treated(false, false, List.of())));
  }

  private ScanView.Treated treated(ObjectView object) {
    boolean covered = object.shown().recipe().isCovered();
    return new ScanView.Treated(
        !object.shown().ready(),
        scans.isWholeForVisitors(object),
        covered
            ? treatments.newest(object.id()).stream()
                .flatMap(treatment -> treatment.treatment().covers().stream())
                .map(cover -> cover.category().code())
                .distinct()
                .sorted()
                .toList()
            : List.of());
  }

  private static ScanView.CustodyView step(Apparatus apparatus, CustodyStep step) {
    return new ScanView.CustodyView(
        apparatus.text(step.what()),
        apparatus.link(step.institution(), step.holder()),
        step.reference() == null ? "" : step.reference(),
        apparatus.date(step.made()),
        apparatus.text(step.by()));
  }

  /** What rests on the page, with the boxes that mark where. */
  private List<ScanView.CitedView> cited(
      ObjectId object, Optional<ObjectView> kept, String language) {
    List<Shelf.Use> uses = shelf.usesOf(object, language);
    Set<EntryId> ids = uses.stream().map(use -> use.from().id()).collect(Collectors.toSet());
    Map<EntryId, PublishedEdition> shown = editions.current(ids);
    List<ScanView.CitedView> cited = new ArrayList<>();
    Map<EntryId, Iterator<Citation>> citing = new HashMap<>();
    for (Shelf.Use use : uses) {
      Iterator<Citation> left =
          citing.computeIfAbsent(
              use.from().id(), id -> citations(shown.get(id), object).iterator());
      Citation citation = left.hasNext() ? left.next() : null;
      cited.add(
          Optional.ofNullable(citation)
              .flatMap(one -> boxed(use, one, kept, cited.size() + 1))
              .orElseGet(() -> ScanView.CitedView.ofWhole(where(use), use.stance())));
    }
    return cited;
  }

  /** One with its box as the page is shown; empty if that is cropped away. */
  private Optional<ScanView.CitedView> boxed(
      Shelf.Use use, Citation citation, Optional<ObjectView> kept, int number) {
    EvidenceRegion region = Objects.requireNonNull(citation.region());
    Quotation words = citation.quotation();
    return shown(region, kept)
        .filter(box -> kept.isEmpty() || isOpen(kept.get(), region))
        .map(
            box ->
                new ScanView.CitedView(
                    where(use),
                    use.stance(),
                    number,
                    box.x(),
                    box.y(),
                    box.width(),
                    box.height(),
                    Paths.box(region.x(), region.y(), region.width(), region.height()),
                    words == null ? "" : words.text(),
                    words == null ? "" : words.language()));
  }

  /** Whether visitors see that place today: else neither box nor words of it are shown. */
  private boolean isOpen(ObjectView page, EvidenceRegion region) {
    Box box = new Box(region.x(), region.y(), region.width(), region.height());
    boolean covered = page.shown().recipe().isCovered() && page.mapping().isCovered(box);
    return page.access().openOn(LocalDate.now(clock)) && !covered;
  }

  /** Where a box lies on the page as it is shown; empty if it is cropped away. */
  private static Optional<Box> shown(EvidenceRegion region, Optional<ObjectView> kept) {
    Box box = new Box(region.x(), region.y(), region.width(), region.height());
    return kept.isEmpty() || kept.get().shown().recipe().isAsItCame()
        ? Optional.of(box)
        : kept.get().mapping().toShown(box);
  }

  private static LinkView where(Shelf.Use use) {
    return use.question().isEmpty()
        ? new LinkView(use.from().path(), use.from().heading(), use.from().lang())
        : new LinkView(
            "/entry/" + use.from().id() + "/question/" + use.question(),
            use.wording(),
            use.from().lang());
  }

  /** What an entry cites of a page with a box, in the order in which it cites it there. */
  private static List<Citation> citations(@Nullable PublishedEdition edition, ObjectId object) {
    return edition == null
        ? List.of()
        : edition
            .entry()
            .allCitations()
            .filter(
                citation -> citation.region() != null && citation.region().object().equals(object))
            .sorted(Comparator.comparing(citation -> citation.id().value()))
            .toList();
  }
}
