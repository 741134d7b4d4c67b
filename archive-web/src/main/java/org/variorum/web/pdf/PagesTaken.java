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
    Messages words() {
      return Messages.in(tongue);
    }
  }

  /** A page with its place among all, and its picture as visitors get it. */
  private record Leaf(int number, PictureView picture, TileArchive tiles, ScanPiece preview) {}

  /** Writes it; returns whether there is such a document with pages that may be seen. */
  boolean write(Wish wish, OutputStream out) throws IOException {
    Optional<ScanView> shown =
        room.leaf(wish.entry(), wish.from())
            .map(path -> new ObjectId(path.substring(path.lastIndexOf('/') + 1)))
            .flatMap(page -> room.scan(wish.entry(), page, wish.tongue().tag()));
    if (shown.isEmpty()) {
      return false;
    }
    List<Leaf> leaves = leaves(wish, shown.get());
    if (leaves.isEmpty()) {
      return false;
    }
    String title = shown.get().from().text();
    try (PdfFile file = new PdfFile(out, PdfFonts.OURS, title, wish.tongue().tag())) {
      PdfSheets sheets = new PdfSheets(file, PdfFonts.OURS);
      sheets.opening(title, opening(wish, shown.get(), leaves));
      for (Leaf leaf : leaves) {
        Jpeg picture = Jpeg.of(leaf.preview().bytes(leaf.tiles()));
        sheets.scan(picture, text(leaf), foot(wish, shown.get(), leaf));
      }
    }
    return true;
  }

  private List<Leaf> leaves(Wish wish, ScanView shown) {
    List<Leaf> leaves = new ArrayList<>();
    List<PictureView> pages = shown.pages();
    for (int number = wish.from(); number <= Math.min(wish.to(), pages.size()); number++) {
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

  private Optional<Leaf> leaf(int number, PictureView page, ObjectView scan) {
    return scans
        .tiles(scan)
        .map(tiles -> new Leaf(number, page, tiles, Scans.forVisitors(scan, tiles).preview()));
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
    int last = Math.min(wish.to(), shown.pages().size());
    List<String> pages = new ArrayList<>();
    pages.add(words.with("pdf.pages", wish.from(), last, shown.pages().size()));
    int missing = last - wish.from() + 1 - leaves.size();
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
