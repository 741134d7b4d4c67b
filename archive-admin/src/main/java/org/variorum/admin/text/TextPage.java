package org.variorum.admin.text;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.admin.DeskAsked;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.OpenEntry;
import org.variorum.curation.OpenText;
import org.variorum.curation.OpenText.PageLine;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.language.Languages;
import org.variorum.textlayer.TextLayer;
import org.variorum.textlayer.TextVersion;
import org.variorum.textlayer.UnknownLayerException;

/** Where the text of a page is corrected; its lines come by {@link TextServlet}. */
@Named
@RequestScoped
public class TextPage {
  @Inject OpenEntry opening;
  @Inject OpenText texts;
  @Inject SignedIn signedIn;
  @Inject DeskAsked asked;
  @Inject DeskLanguage language;

  @SuppressWarnings("NullAway.Init")
  private EntryId entry;

  private String title = "";
  private boolean citable;
  private List<PageLine> pages = List.of();
  private List<TextVersion> versions = List.of();
  private TextLayer layer = TextLayer.TRANSCRIPTION;
  private int place = 1;

  @PostConstruct
  void load() {
    entry = asked.entry();
    Entry opened = opening.open(signedIn.actor(), entry).entry();
    title = opened.heading().wordsIn(language.getTag());
    citable = opened.kind().isCitable();
    pages = texts.pages(signedIn.actor(), entry);
    place = asked.place(pages.stream().map(page -> page.picture().object().value()).toList());
    layer = written(asked.parameter("layer"));
    versions =
        pages.isEmpty()
            ? List.of()
            : texts.versions(signedIn.actor(), here().picture().object(), layer);
  }

  /** The layer that is asked for; the transcription for one that people do not write. */
  private static TextLayer written(String code) {
    try {
      return Optional.of(code)
          .filter(one -> !one.isEmpty())
          .map(TextLayer::of)
          .filter(TextLayer::isTranslation)
          .orElse(TextLayer.TRANSCRIPTION);
    } catch (UnknownLayerException noSuchLayer) {
      return TextLayer.TRANSCRIPTION;
    }
  }

  public PageLine here() {
    return pages.get(place - 1);
  }

  public EntryId getEntry() {
    return entry;
  }

  public String getTitle() {
    return title;
  }

  /** Whether its pages can be cited. */
  public boolean isCitable() {
    return citable;
  }

  public List<PageLine> getPages() {
    return pages;
  }

  public int getPlace() {
    return place;
  }

  public String getObject() {
    return here().picture().object().value();
  }

  public String getLayer() {
    return layer.code();
  }

  /** What can be written: the transcription, and translations into the languages of the house. */
  public List<String> getLayers() {
    return Stream.concat(
            Stream.of(TextLayer.TRANSCRIPTION, layer),
            Languages.SPOKEN.stream().map(TextLayer::translation))
        .map(TextLayer::code)
        .distinct()
        .toList();
  }

  /** All versions of what is written, newest first. */
  public List<TextVersion> getVersions() {
    return versions;
  }
}
