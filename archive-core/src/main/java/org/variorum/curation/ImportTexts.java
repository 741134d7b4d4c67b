package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.digitalobject.DigitalObjects;
import org.variorum.digitalobject.ObjectState;
import org.variorum.digitalobject.ObjectView;
import org.variorum.digitalobject.Picture;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.pagetext.PageText;
import org.variorum.pagetext.TextFiles;
import org.variorum.pagetext.TextWord;
import org.variorum.pagetext.UnreadableTextException;
import org.variorum.pagetext.UnreadableTextException.Reason;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;
import org.variorum.staff.Unrecorded;
import org.variorum.textlayer.NewText;
import org.variorum.textlayer.PageTexts;
import org.variorum.textlayer.TextLayer;
import org.variorum.textlayer.TextOrigin;
import org.variorum.textlayer.TextVersion;

/** Brings texts of pages as files: ALTO, PAGE, hOCR or plain text, as transcriptions. */
@ApplicationScoped
@Transactional
public class ImportTexts {
  /** The most files of one import. */
  public static final int MOST = 1000;

  /** The most bytes of all files of one import. */
  public static final int MOST_BYTES = 100_000_000;

  private static final int MEGA = 1_000_000;
  private static final int FIRST_WORDS = 12;

  @Inject Revising revising;
  @Inject DigitalObjects objects;
  @Inject PageTexts texts;
  @Inject SeenPages sights;

  /** A file that was brought. */
  @SuppressWarnings("ArrayRecordComponent") // read once, never compared
  public record TextFile(String name, byte[] bytes) {}

  /**
   * Where a file goes, and what becomes of it.
   *
   * @param page to which it belongs; absent if it belongs to none
   * @param place of the page, from 1; 0 if it belongs to none
   * @param words how many it has
   * @param first its first words; empty if it cannot be read
   * @param language the tag of its language; empty if the file does not say
   * @param refusal why it cannot be read; absent if it can
   * @param replaces the number of the transcription after which it comes; 0 if there is none
   */
  public record Placed(
      String file,
      @Nullable ObjectId page,
      int place,
      int words,
      String first,
      String language,
      @Nullable UnreadableTextException refusal,
      int replaces) {
    public boolean isTaken() {
      return page != null && refusal == null;
    }
  }

  /** A file on its way to a page. */
  private record Going(Optional<ObjectView> scan, Read read, Placed told) {}

  /** What a file says, if it can be read. */
  private record Read(Optional<PageText> text, @Nullable UnreadableTextException refusal) {}

  /**
   * Finds out where each file would go; nothing is changed.
   *
   * @throws UnreadableTextException if they are too many or too large together
   */
  @Requires(Right.EDIT)
  @Unrecorded(Unrecorded.Why.READS)
  public List<Placed> rehearse(Actor actor, EntryId entry, List<TextFile> files) {
    return place(actor, entry, files).stream().map(Going::told).toList();
  }

  /**
   * Takes all files that can be read and belong to a page, or none.
   *
   * @param seen the transcriptions that the rehearsal said are replaced: their numbers by page
   * @throws org.variorum.textlayer.StaleTextException if somebody has written another since
   * @throws UnreadableTextException if they are too many or too large together
   */
  @Requires(Right.EDIT)
  public List<Placed> carryOut(
      Actor actor, EntryId entry, List<TextFile> files, Map<ObjectId, Integer> seen) {
    List<Going> going = place(actor, entry, files);
    for (Going one : going) {
      if (one.scan().isPresent() && one.read().text().isPresent()) {
        ObjectView scan = one.scan().get();
        keep(actor, scan, seen.getOrDefault(scan.id(), 0), one.read().text().get());
      }
    }
    return going.stream().map(Going::told).toList();
  }

  private static void check(List<TextFile> files) {
    if (files.size() > MOST) {
      throw new UnreadableTextException(Reason.TOO_MANY_FILES, 0, MOST);
    }
    if (files.stream().mapToLong(file -> file.bytes().length).sum() > MOST_BYTES) {
      throw new UnreadableTextException(Reason.TOO_LARGE_TOGETHER, 0, MOST_BYTES / MEGA);
    }
  }

  private List<Going> place(Actor actor, EntryId entry, List<TextFile> files) {
    check(files);
    List<ObjectId> pages =
        revising.newest(revising.held(actor, entry)).pictures().stream()
            .map(Picture::object)
            .distinct()
            .toList();
    Map<ObjectId, ObjectView> known = objects.of(pages);
    Set<ObjectId> unseen = sights.unseen(actor, pages);
    List<ObjectView> scans =
        pages.stream()
            .filter(page -> known.containsKey(page) && !unseen.contains(page))
            .map(known::get)
            .filter(scan -> scan.isPicture() && scan.state() != ObjectState.ERASED)
            .toList();
    List<Optional<Integer>> places =
        TextPlaces.of(
            files.stream().map(TextFile::name).toList(),
            scans.stream().map(ImportTexts::called).toList());
    Map<ObjectId, List<TextVersion>> before =
        texts.newest(scans.stream().map(ObjectView::id).toList());
    List<Going> placed = new ArrayList<>();
    for (int at = 0; at < files.size(); at++) {
      Optional<ObjectView> scan = places.get(at).map(scans::get);
      Read read = read(files.get(at));
      int last = scan.map(one -> last(before.getOrDefault(one.id(), List.of()))).orElse(0);
      placed.add(
          new Going(
              scan,
              read,
              new Placed(
                  files.get(at).name(),
                  scan.map(ObjectView::id).orElse(null),
                  scan.map(one -> pages.indexOf(one.id()) + 1).orElse(0),
                  read.text().map(PageText::wordCount).orElse(0),
                  read.text().map(ImportTexts::first).orElse(""),
                  read.text().map(PageText::language).orElse(""),
                  read.refusal(),
                  last)));
    }
    return placed;
  }

  private static String first(PageText text) {
    return text.words().limit(FIRST_WORDS).map(TextWord::text).collect(Collectors.joining(" "));
  }

  /** Pages of one file are told apart by their numbers, as "letters-2". */
  private static String called(ObjectView scan) {
    if (scan.page() < 2) {
      return scan.fileName();
    }
    int dot = scan.fileName().lastIndexOf('.');
    return (dot > 0 ? scan.fileName().substring(0, dot) : scan.fileName()) + "-" + scan.page();
  }

  private static Read read(TextFile file) {
    try {
      return new Read(Optional.of(TextFiles.read(file.bytes())), null);
    } catch (UnreadableTextException e) {
      return new Read(Optional.empty(), e);
    }
  }

  private static int last(List<TextVersion> layers) {
    return layers.stream()
        .filter(version -> version.layer().equals(TextLayer.TRANSCRIPTION))
        .mapToInt(TextVersion::number)
        .findFirst()
        .orElse(0);
  }

  private void keep(Actor actor, ObjectView scan, int last, PageText text) {
    texts.add(
        actor,
        new NewText(
            scan.id(),
            TextLayer.TRANSCRIPTION,
            last,
            TextOrigin.IMPORTED,
            new BroughtPlaces(scan).of(text),
            "",
            actor.may(Right.PUBLISH)));
  }
}
