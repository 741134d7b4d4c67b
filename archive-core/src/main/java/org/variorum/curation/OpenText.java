package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.variorum.digitalobject.Picture;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.pagetext.PageText;
import org.variorum.revision.Drafts;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;
import org.variorum.textlayer.PageTexts;
import org.variorum.textlayer.ShownTexts;
import org.variorum.textlayer.TextLayer;
import org.variorum.textlayer.TextState;
import org.variorum.textlayer.TextVersion;

/** Shows the texts of pages at the desk, published or not. */
@ApplicationScoped
@Transactional
public class OpenText {
  @Inject PageTexts texts;
  @Inject Drafts drafts;
  @Inject ShownTexts shown;
  @Inject SeenPages seen;

  /**
   * A page of an entry with the newest version of each of its texts.
   *
   * @param place among the pages, from 1
   */
  public record PageLine(int place, Picture picture, List<TextVersion> layers) {
    public TextState state() {
      return PageTexts.state(layers);
    }
  }

  /** A version with its words. */
  public record Opened(TextVersion version, PageText text) {}

  /**
   * The pages of the newest revision of an entry, in three statements.
   *
   * @throws UnknownEntryException if there is no such entry
   */
  @Requires(Right.READ_DESK)
  public List<PageLine> pages(Actor actor, EntryId entry) {
    List<Picture> pictures =
        drafts
            .head(entry)
            .map(drafts::newest)
            .orElseThrow(() -> new UnknownEntryException(entry))
            .pictures();
    List<ObjectId> objects = pictures.stream().map(Picture::object).toList();
    Map<ObjectId, List<TextVersion>> known = new HashMap<>(texts.newest(objects));
    known.keySet().removeAll(seen.unseen(actor, objects));
    return IntStream.range(0, pictures.size())
        .mapToObj(
            at ->
                new PageLine(
                    at + 1,
                    pictures.get(at),
                    known.getOrDefault(pictures.get(at).object(), List.of())))
        .toList();
  }

  /** The newest version of each text of a page. */
  @Requires(Right.READ_DESK)
  public List<TextVersion> layers(Actor actor, ObjectId page) {
    return seen.sees(actor, page) ? texts.newest(page) : List.of();
  }

  /** All versions of one text of a page, newest first. */
  @Requires(Right.READ_DESK)
  public List<TextVersion> versions(Actor actor, ObjectId page, TextLayer layer) {
    return seen.sees(actor, page) ? texts.versions(page, layer) : List.of();
  }

  /** The newest version of a text with its words. */
  @Requires(Right.READ_DESK)
  public Optional<Opened> newest(Actor actor, ObjectId page, TextLayer layer) {
    return texts.newest(page, layer).filter(version -> seen.sees(actor, page)).map(this::opened);
  }

  /** What a corrector begins with: the transcription, else what a machine read. */
  @Requires(Right.READ_DESK)
  public Optional<Opened> toCorrect(Actor actor, ObjectId page) {
    return PageTexts.best(layers(actor, page)).map(this::opened);
  }

  /** Where the words of a text begin that visitors may not read, as {@link ShownTexts} says. */
  @Requires(Right.READ_DESK)
  public Set<String> hidden(Actor actor, Opened opened) {
    return seen.sees(actor, opened.version().object())
        ? shown.hidden(opened.version(), opened.text())
        : Set.of();
  }

  /** One version with its words. */
  @Requires(Right.READ_DESK)
  public Optional<Opened> version(Actor actor, SeenText which) {
    return known(actor, which).map(this::opened);
  }

  /** One version as the bytes that are kept, which are ALTO. */
  @Requires(Right.READ_DESK)
  public Optional<byte[]> alto(Actor actor, SeenText which) {
    return known(actor, which).map(texts::alto);
  }

  private Optional<TextVersion> known(Actor actor, SeenText which) {
    return texts
        .version(which.page(), which.layer(), which.number())
        .filter(version -> seen.sees(actor, which.page()));
  }

  private Opened opened(TextVersion version) {
    return new Opened(version, texts.read(version));
  }
}
