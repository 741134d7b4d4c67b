package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.variorum.digitalobject.DigitalObjects;
import org.variorum.digitalobject.ObjectView;
import org.variorum.digitalobject.UnknownObjectException;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.pagetext.ArrangedLine;
import org.variorum.pagetext.PageText;
import org.variorum.pagetext.TextLine;
import org.variorum.pagetext.TextRegion;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;
import org.variorum.staff.Unrecorded;
import org.variorum.textlayer.PageTexts;
import org.variorum.textlayer.TextLayer;
import org.variorum.textlayer.TextOrigin;
import org.variorum.textlayer.TextVersion;

/** Keeps the text of a page as a colleague writes it line by line, and brings back earlier ones. */
@ApplicationScoped
@Transactional
public class RearrangeText {
  @Inject PageTexts texts;
  @Inject CorrectText correcting;
  @Inject DigitalObjects objects;
  @Inject SeenPages sights;
  @Inject Clock clock;

  /**
   * What one begins with who writes a layer: its newest version; without one, what a machine read
   * for a transcription, empty lines where those of the page stand for a translation, and no line
   * at all where nothing is known. A text that is not kept yet has the number 0.
   *
   * @throws UnknownObjectException if there is no such page, or he does not see it
   */
  @Requires(Right.READ_DESK)
  public OpenText.Opened toWrite(Actor actor, ObjectId page, TextLayer layer) {
    sights.ensure(actor, page);
    return texts
        .newest(page, layer)
        .or(() -> layer.isTranslation() ? Optional.empty() : PageTexts.best(texts.newest(page)))
        .map(version -> new OpenText.Opened(version, texts.read(version)))
        .orElseGet(() -> new OpenText.Opened(nothing(page, layer), empty(page, layer)));
  }

  private TextVersion nothing(ObjectId page, TextLayer layer) {
    return new TextVersion(
        page,
        layer,
        0,
        TextOrigin.WRITTEN,
        layer.language(),
        "",
        "",
        clock.instant(),
        "",
        0,
        0,
        null,
        false,
        List.of());
  }

  private PageText empty(ObjectId page, TextLayer layer) {
    ObjectView object = object(page);
    PageText blank = new PageText(object.width(), object.height(), layer.language(), List.of());
    return PageTexts.best(texts.newest(page))
        .map(texts::read)
        .map(
            text ->
                ArrangedLine.page(
                    blank, withoutWords(text), text.width(), text.height(), layer.language()))
        .orElse(blank);
  }

  private static List<ArrangedLine> withoutWords(PageText text) {
    return text.regions().stream()
        .flatMap(
            region ->
                region.lines().stream()
                    .map(line -> new ArrangedLine("", line.box(), "", line.equals(first(region)))))
        .toList();
  }

  private static TextLine first(TextRegion region) {
    return region.lines().get(0);
  }

  private ObjectView object(ObjectId page) {
    return objects.of(page).orElseThrow(() -> new UnknownObjectException(page));
  }

  /**
   * Keeps all lines of a page. Where they are those that were seen, only what reads otherwise is
   * corrected, and what others changed meanwhile in other lines stays.
   *
   * @param seen the version that was seen; of the number 0 if there was none
   * @param layer that is written
   * @throws org.variorum.textlayer.StaleTextException if somebody changed the same lines meanwhile,
   *     or any where lines were moved, parted or joined
   */
  @Requires(Right.EDIT)
  @Unrecorded(Unrecorded.Why.HISTORY)
  public TextVersion keep(
      Actor actor, EntryId entry, SeenText seen, TextLayer layer, List<ArrangedLine> lines) {
    sights.ensure(actor, seen.page());
    if (seen.number() > 0) {
      PageText before = texts.read(seen.in(texts));
      if (ArrangedLine.isAsBefore(before, lines)) {
        return correcting.correct(actor, entry, seen, changed(before, lines));
      }
    }
    ObjectView page = object(seen.page());
    OpenText.Opened known = base(actor, seen, layer);
    PageText arranged =
        ArrangedLine.page(
            known.text(), lines, page.width(), page.height(), known.text().language());
    int after = seen.layer().equals(layer) ? seen.number() : 0;
    return correcting.write(actor, entry, seen.page(), layer, after, arranged);
  }

  private OpenText.Opened base(Actor actor, SeenText seen, TextLayer layer) {
    return seen.number() == 0
        ? toWrite(actor, seen.page(), layer)
        : new OpenText.Opened(seen.in(texts), texts.read(seen.in(texts)));
  }

  private static List<CorrectedLine> changed(PageText before, List<ArrangedLine> lines) {
    return lines.stream()
        .filter(
            line ->
                before
                    .line(line.id())
                    .filter(was -> !was.text().equals(line.text().strip()))
                    .isPresent())
        .map(line -> new CorrectedLine(line.id(), line.text()))
        .toList();
  }

  /**
   * Makes an earlier version the newest again; those between stay in the history.
   *
   * @param seen the newest version
   * @param number of the one that is to be brought back
   * @throws org.variorum.textlayer.StaleTextException if there is a newer one
   * @throws UnknownObjectException if there is no such version
   */
  @Requires(Right.EDIT)
  @Unrecorded(Unrecorded.Why.HISTORY)
  public TextVersion restore(Actor actor, EntryId entry, SeenText seen, int number) {
    sights.ensure(actor, seen.page());
    PageText earlier = texts.read(new SeenText(seen.page(), seen.layer(), number).in(texts));
    return correcting.write(actor, entry, seen.page(), seen.layer(), seen.number(), earlier);
  }
}
