package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.digitalobject.DigitalObjects;
import org.variorum.digitalobject.ObjectState;
import org.variorum.digitalobject.ObjectView;
import org.variorum.digitalobject.Picture;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.pagetext.PageText;
import org.variorum.pagetext.TextFiles;
import org.variorum.pagetext.UnreadableTextException;
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

  @Inject Revising revising;
  @Inject DigitalObjects objects;
  @Inject PageTexts texts;

  /** A file that was brought. */
  @SuppressWarnings("ArrayRecordComponent") // read once, never compared
  public record TextFile(String name, byte[] bytes) {}

  /**
   * Where a file goes, and what becomes of it.
   *
   * @param place of the page, from 1; 0 if it belongs to none
   * @param words how many it has
   * @param refusal why it cannot be read; absent if it can
   * @param replaces the number of the transcription after which it comes; 0 if there is none
   */
  public record Placed(
      String file, int place, int words, @Nullable UnreadableTextException refusal, int replaces) {
    public boolean isTaken() {
      return place > 0 && refusal == null;
    }
  }

  /** What a file says, if it can be read. */
  private record Read(Optional<PageText> text, @Nullable UnreadableTextException refusal) {}

  /** Finds out where each file would go; nothing is changed. */
  @Requires(Right.EDIT)
  @Unrecorded(Unrecorded.Why.READS)
  public List<Placed> rehearse(Actor actor, EntryId entry, List<TextFile> files) {
    return place(actor, entry, files, false);
  }

  /** Takes all files that can be read and belong to a page. */
  @Requires(Right.EDIT)
  public List<Placed> carryOut(Actor actor, EntryId entry, List<TextFile> files) {
    return place(actor, entry, files, true);
  }

  private List<Placed> place(Actor actor, EntryId entry, List<TextFile> files, boolean forGood) {
    List<ObjectId> pages =
        revising.newest(revising.held(actor, entry)).pictures().stream()
            .map(Picture::object)
            .distinct()
            .toList();
    Map<ObjectId, ObjectView> known = objects.of(pages);
    List<ObjectView> scans =
        pages.stream()
            .filter(known::containsKey)
            .map(known::get)
            .filter(scan -> scan.isPicture() && scan.state() != ObjectState.ERASED)
            .toList();
    List<Optional<Integer>> places =
        TextPlaces.of(
            files.stream().map(TextFile::name).toList(),
            scans.stream().map(ImportTexts::called).toList());
    Map<ObjectId, List<TextVersion>> before =
        texts.newest(scans.stream().map(ObjectView::id).toList());
    List<Placed> placed = new ArrayList<>();
    for (int at = 0; at < files.size(); at++) {
      Optional<ObjectView> scan = places.get(at).map(scans::get);
      Read read = read(files.get(at));
      int last = scan.map(one -> last(before.getOrDefault(one.id(), List.of()))).orElse(0);
      if (forGood && scan.isPresent() && read.text().isPresent()) {
        keep(actor, scan.get(), last, read.text().get());
      }
      placed.add(
          new Placed(
              files.get(at).name(),
              scan.map(one -> pages.indexOf(one.id()) + 1).orElse(0),
              read.text().map(PageText::wordCount).orElse(0),
              read.refusal(),
              last));
    }
    return placed;
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
            text.scaledTo(scan.width(), scan.height()),
            "",
            actor.may(Right.PUBLISH)));
  }
}
