package org.variorum.textlayer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.variorum.digitalobject.DigitalObjects;
import org.variorum.digitalobject.ObjectView;
import org.variorum.digitalobject.UnknownObjectException;
import org.variorum.identifier.ObjectId;
import org.variorum.pagetext.AltoWriter;
import org.variorum.pagetext.PageText;

/**
 * The texts of pages as visitors may have them: with places on the page as it is shown, and without
 * what is covered or cropped away there. Whatever leaves the server has them from here.
 */
@ApplicationScoped
@Transactional
public class ShownTexts {
  @Inject PageTexts texts;
  @Inject DigitalObjects objects;

  /** The newest version of each layer that visitors may read, if they may see the page. */
  public Map<ObjectId, List<TextVersion>> newest(Collection<ObjectId> pages) {
    return texts.newestShown(pages);
  }

  /** The words of a version that visitors may read, with their places. */
  public PageText read(TextVersion version) {
    return read(version, texts.read(version));
  }

  /** The same where the page is at hand; asks the database nothing. */
  public PageText read(TextVersion version, ObjectView page) {
    return read(version, page, texts.read(version));
  }

  private PageText read(TextVersion version, PageText text) {
    return read(version, page(version), text);
  }

  private static PageText read(TextVersion version, ObjectView page, PageText text) {
    return page.shown().recipe().isAsItCame() ? text : mask(page, version).shown(text);
  }

  /**
   * Where the words of a version begin that visitors may not read, since they are covered or
   * cropped away: line and letter, as {@code r1l3.17}.
   */
  public Set<String> hidden(TextVersion version, PageText text) {
    ObjectView page = page(version);
    return page.shown().recipe().isAsItCame() ? Set.of() : mask(page, version).hidden(text);
  }

  private ObjectView page(TextVersion version) {
    return objects
        .of(version.object())
        .orElseThrow(() -> new UnknownObjectException(version.object()));
  }

  private static TextMask mask(ObjectView page, TextVersion version) {
    return new TextMask(page, !version.layer().equals(TextLayer.MACHINE));
  }

  /** The same as ALTO. */
  public byte[] alto(TextVersion version) {
    PageText kept = texts.read(version);
    PageText shown = read(version, kept);
    return shown.equals(kept)
        ? texts.alto(version)
        : AltoWriter.write(
            shown,
            new AltoWriter.Making(
                version.at(),
                version.origin().isMachine() ? "" : version.by(),
                version.layer().code() + ", " + version.origin().name().toLowerCase(Locale.ROOT),
                version.engine()));
  }
}
