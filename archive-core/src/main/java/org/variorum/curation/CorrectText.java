package org.variorum.curation;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import org.variorum.digitalobject.ObjectView;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.pagetext.PageText;
import org.variorum.pagetext.TextLine;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;
import org.variorum.staff.Unrecorded;
import org.variorum.textlayer.NewText;
import org.variorum.textlayer.PageTexts;
import org.variorum.textlayer.StaleTextException;
import org.variorum.textlayer.TextLayer;
import org.variorum.textlayer.TextOrigin;
import org.variorum.textlayer.TextVersion;

/**
 * Writes and corrects the texts of a page. Visitors read what one wrote who may publish; what
 * others wrote waits until it is checked.
 */
@ApplicationScoped
@Transactional
public class CorrectText {
  @Inject PageOfEntry pages;
  @Inject PageTexts texts;

  /**
   * Corrects lines of the text as it stands on the page, or of a translation. Who corrects what a
   * machine read begins a transcription by it. What others changed meanwhile in other lines stays.
   *
   * @param seen the version that the lines were seen in
   * @return the newest version, which is the one that there was if nothing changed
   * @throws StaleTextException if somebody changed one of these lines meanwhile, with both readings
   */
  @Requires(Right.EDIT)
  @Unrecorded(Unrecorded.Why.HISTORY)
  public TextVersion correct(Actor actor, EntryId entry, SeenText seen, List<CorrectedLine> lines) {
    pages.held(actor, entry, seen.page());
    TextVersion before = seen.in(texts);
    TextVersion newest = newest(seen).orElse(before);
    PageText now = texts.read(newest);
    if (newest.number() != before.number() || !newest.layer().equals(before.layer())) {
      checkClashes(newest, now, texts.read(before), lines);
    }
    PageText corrected = now.reading(lines.stream().collect(byId()));
    return corrected.equals(now)
        ? newest
        : texts.add(
            actor,
            new NewText(
                seen.page(),
                seen.corrected(),
                newest.layer().equals(seen.corrected()) ? newest.number() : 0,
                TextOrigin.WRITTEN,
                corrected,
                "",
                actor.may(Right.PUBLISH)));
  }

  private static Collector<CorrectedLine, ?, Map<String, String>> byId() {
    return toMap(CorrectedLine::id, line -> line.text().strip(), (first, last) -> last);
  }

  private Optional<TextVersion> newest(SeenText seen) {
    return texts
        .newest(seen.page(), seen.corrected())
        .or(() -> texts.newest(seen.page(), seen.layer()));
  }

  private static void checkClashes(
      TextVersion newest, PageText now, PageText before, List<CorrectedLine> lines) {
    List<StaleTextException.Clash> clashes = new ArrayList<>();
    for (CorrectedLine line : lines) {
      String seen = before.line(line.id()).map(TextLine::text).orElse("");
      String there = now.line(line.id()).map(TextLine::text).orElse("");
      if (!there.equals(seen) && !there.equals(line.text().strip())) {
        clashes.add(new StaleTextException.Clash(line.id(), there, line.text()));
      }
    }
    if (!clashes.isEmpty() || now.lines().count() != before.lines().count()) {
      throw new StaleTextException(newest, clashes);
    }
  }

  /**
   * Writes a layer as a whole: a translation, or a transcription where there is nothing to correct.
   * The layer of machines is not written.
   *
   * @param seen the number of the version that it follows; 0 if there was none
   * @param text with boxes in pixels of the page, or of a picture of it of the size that it says
   * @throws StaleTextException if there is a newer one
   */
  @Requires(Right.EDIT)
  @Unrecorded(Unrecorded.Why.HISTORY)
  public TextVersion write(
      Actor actor, EntryId entry, ObjectId page, TextLayer layer, int seen, PageText text) {
    if (layer.equals(TextLayer.MACHINE)) {
      throw new IllegalArgumentException("People do not write what a machine reads");
    }
    return add(actor, pages.held(actor, entry, page), layer, seen, text);
  }

  private TextVersion add(Actor actor, ObjectView page, TextLayer layer, int seen, PageText text) {
    PageText placed = text.scaledTo(page.width(), page.height());
    PageText said = layer.isTranslation() ? placed.in(layer.language()) : placed;
    boolean shown = actor.may(Right.PUBLISH);
    return texts.add(
        actor, new NewText(page.id(), layer, seen, TextOrigin.WRITTEN, said, "", shown));
  }
}
