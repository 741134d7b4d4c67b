package org.variorum.web.pdf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.variorum.date.DateText;
import org.variorum.date.HistoricalDate;
import org.variorum.delivery.BusyException;
import org.variorum.delivery.ScanPiece;
import org.variorum.delivery.Scans;
import org.variorum.digitalobject.ObjectView;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.pagetext.PageText;
import org.variorum.readingroom.CiteView;
import org.variorum.readingroom.PictureView;
import org.variorum.readingroom.ReadingRoom;
import org.variorum.readingroom.ScanTextView;
import org.variorum.readingroom.ScanTexts;
import org.variorum.readingroom.ScanView;
import org.variorum.reference.ReferenceStyle;
import org.variorum.scan.TileArchive;
import org.variorum.web.Messages;
import org.variorum.web.Tongue;

/** Writes those pages of a document that visitors may see today into a PDF, with its citation. */
@ApplicationScoped
class PagesTaken {
  /** The most pages of one PDF. */
  static final int MOST = 50;

  private static final PageText NO_TEXT = new PageText(0, 0, "", List.of());

  @Inject ReadingRoom room;
  @Inject Scans scans;
  @Inject ScanTexts texts;
  @Inject Clock clock;

  /**
   * What somebody wants to take away.
   *
   * @param from the first page, from 1
   * @param covered whether also what a content notice covers
   * @param root the archive's absolute address
   */
  record Wish(EntryId entry, int from, int to, boolean covered, Tongue tongue, String root) {

    /**
     * What is meant by two numbers of pages, whichever is the larger: at most so many from the
     * first.
     *
     * @param from 0 for the first page
     * @param to 0 for as many as there may be
     */
    static Wish of(EntryId entry, int from, int to, boolean covered, Tongue tongue, String root) {
      int one = Math.max(1, from);
      int other = to < 1 ? one + MOST - 1 : to;
      int first = Math.min(one, other);
      int last = Math.min(Math.max(one, other), first + MOST - 1);
      return new Wish(entry, first, last, covered, tongue, root);
    }

    /** The same of a document of so many pages. */
    Wish within(int pages) {
      return new Wish(entry, Math.min(from, pages), Math.min(to, pages), covered, tongue, root);
    }

    Messages words() {
      return Messages.in(tongue);
    }
  }

  /** A page with its place among all, and its picture as visitors get it. */
  record Leaf(int number, PictureView picture, TileArchive tiles, ScanPiece preview) {}

  /**
   * What of it visitors may have today.
   *
   * @param leaves none if nothing
   */
  record Chosen(Wish wish, ScanView shown, List<Leaf> leaves) {}

  /** Finds out which pages can be taken; empty if there is no document with any. */
  Optional<Chosen> choose(Wish wish) {
    return room.leaf(wish.entry(), wish.from())
        .map(path -> new ObjectId(path.substring(path.lastIndexOf('/') + 1)))
        .flatMap(page -> room.scan(wish.entry(), page, wish.tongue().tag()))
        .map(
            shown -> {
              Wish fitting = wish.within(shown.pages().size());
              return new Chosen(fitting, shown, leaves(fitting, shown));
            });
  }

  void write(Chosen chosen, OutputStream out) throws IOException {
    Wish wish = chosen.wish();
    ScanView shown = chosen.shown();
    String title = shown.from().text();
    try (PdfFile file = new PdfFile(out, PdfFonts.OURS, title, wish.tongue().tag())) {
      PdfSheets sheets = new PdfSheets(file, PdfFonts.OURS);
      sheets.opening(title, opening(wish, shown, chosen.leaves()));
      for (Leaf leaf : chosen.leaves()) {
        Jpeg picture = Jpeg.of(leaf.preview().bytes(leaf.tiles()));
        sheets.scan(picture, text(leaf), foot(wish, shown, leaf));
      }
    }
  }

  private List<Leaf> leaves(Wish wish, ScanView shown) {
    List<Leaf> leaves = new ArrayList<>();
    List<PictureView> pages = shown.pages();
    for (int number = wish.from(); number <= wish.to(); number++) {
      int place = number;
      PictureView page = pages.get(number - 1);
      if (wish.covered() || !page.isCovered()) {
        scans
            .forVisitors(new ObjectId(page.object()))
            .flatMap(scan -> leaf(place, page, scan))
            .ifPresent(leaves::add);
      }
    }
    return leaves;
  }

  /** Empty also while it is in the making: the others are not to wait for it. */
  private Optional<Leaf> leaf(int number, PictureView page, ObjectView scan) {
    try {
      return scans
          .tiles(scan)
          .map(tiles -> new Leaf(number, page, tiles, Scans.forVisitors(scan, tiles).preview()));
    } catch (BusyException e) {
      return Optional.empty();
    }
  }

  private PageText text(Leaf leaf) {
    return texts
        .best(new ObjectId(leaf.picture().object()))
        .map(ScanTextView::text)
        .orElse(NO_TEXT);
  }

  private List<PdfSheets.Said> opening(Wish wish, ScanView shown, List<Leaf> leaves) {
    Messages words = wish.words();
    String language = wish.tongue().tag();
    ReferenceStyle style =
        wish.tongue() == Tongue.RU ? ReferenceStyle.GOST : ReferenceStyle.CHICAGO;
    String cited =
        room.cite(wish.entry(), "", style, language, wish.root()).map(CiteView::written).orElse("");
    String address = wish.root() + "/entry/" + wish.entry();
    List<String> rights =
        leaves.stream()
            .map(leaf -> leaf.picture().credit().text())
            .filter(Predicate.not(String::isBlank))
            .distinct()
            .limit(5)
            .toList();
    String today = LocalDate.now(clock).toString();
    List<PdfSheets.Said> said = new ArrayList<>();
    said.add(new PdfSheets.Said(words.of("acts.cite"), List.of(cited)));
    said.add(
        new PdfSheets.Said(
            words.of("foot.rights"),
            rights.isEmpty() ? List.of(words.of("scan.unknown")) : rights));
    said.add(new PdfSheets.Said(words.of("pdf.address"), List.of(address)));
    said.add(
        new PdfSheets.Said(
            words.of("pdf.taken"), List.of(DateText.in(language).of(HistoricalDate.of(today)))));
    List<String> pages = new ArrayList<>();
    pages.add(words.with("pdf.pages", wish.from(), wish.to(), shown.pages().size()));
    int missing = wish.to() - wish.from() + 1 - leaves.size();
    if (missing > 0) {
      pages.add(words.with("pdf.missing", missing));
    }
    said.add(new PdfSheets.Said(words.of("scan.pages"), pages));
    return said;
  }

  private static List<String> foot(Wish wish, ScanView shown, Leaf leaf) {
    String label = leaf.picture().label().text();
    String at = wish.words().with("pdf.page", leaf.number(), shown.pages().size());
    return List.of(
        (shown.code().isEmpty() ? shown.from().text() : shown.from().text() + ", " + shown.code())
            + (label.isEmpty() ? "" : ", " + label),
        at + " · " + wish.root() + leaf.picture().page());
  }
}
