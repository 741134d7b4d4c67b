package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.delivery.Scans;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.textlayer.PageTexts;
import org.variorum.textlayer.ShownTexts;
import org.variorum.textlayer.TextLayer;
import org.variorum.textlayer.TextVersion;

/** The texts of the pages that visitors may see today. */
@ApplicationScoped
@Transactional
public class ScanTexts {
  @Inject Scans scans;
  @Inject ShownTexts texts;
  @Inject PublishedTexts published;

  /** The newest version of each text of a page that visitors may read; none if it is not public. */
  public List<TextVersion> layers(ObjectId page) {
    return scans
        .forVisitors(page)
        .map(scan -> texts.newest(List.of(page)).getOrDefault(page, List.of()))
        .orElse(List.of());
  }

  /** The text that says best what stands on a page: the transcription, else a machine's. */
  public Optional<ScanTextView> best(ObjectId page) {
    List<TextVersion> layers = layers(page);
    return PageTexts.best(layers).map(version -> view(version, layers));
  }

  /** One of the texts of a page. */
  public Optional<ScanTextView> of(ObjectId page, TextLayer layer) {
    List<TextVersion> layers = layers(page);
    return layers.stream()
        .filter(version -> version.layer().equals(layer))
        .findFirst()
        .map(version -> view(version, layers));
  }

  private ScanTextView view(TextVersion version, List<TextVersion> layers) {
    return new ScanTextView(version, texts.read(version), layers);
  }

  /** The same as the bytes that are kept, which are ALTO. */
  public Optional<byte[]> alto(ObjectId page, TextLayer layer) {
    return layers(page).stream()
        .filter(version -> version.layer().equals(layer))
        .findFirst()
        .map(texts::alto);
  }

  /** The texts of many pages without their words, in one statement; who asks knows them public. */
  public Map<ObjectId, List<TextVersion>> layers(Collection<ObjectId> pages) {
    return texts.newest(pages);
  }

  /** How many scans of a published entry have a text. */
  public TextCount of(EntryId entry) {
    return published.of(entry);
  }

  /** How many scans of all that is published have a text. */
  public TextCount ofAll() {
    return published.ofAll();
  }
}
