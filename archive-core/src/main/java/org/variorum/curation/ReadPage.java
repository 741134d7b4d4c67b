package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.variorum.contentstore.ContentCopy;
import org.variorum.contentstore.ContentStore;
import org.variorum.contentstore.StoreException;
import org.variorum.digitalobject.DigitalObjects;
import org.variorum.digitalobject.ObjectState;
import org.variorum.digitalobject.ObjectView;
import org.variorum.digitalobject.UnknownObjectException;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.ocr.PageReader;
import org.variorum.revision.DeskEntry;
import org.variorum.revision.Drafts;
import org.variorum.scan.PageRecipe;
import org.variorum.staff.Actor;
import org.variorum.textlayer.NewText;
import org.variorum.textlayer.PageTexts;
import org.variorum.textlayer.TextLayer;
import org.variorum.textlayer.TextOrigin;
import org.variorum.textlayer.TextVersion;
import org.variorum.treatment.PageTreatment;
import org.variorum.treatment.Treatment;
import org.variorum.treatment.Treatments;

/** Has one page read and keeps what was read. Reading takes no transaction. */
@ApplicationScoped
class ReadPage {
  @Inject DigitalObjects objects;
  @Inject ContentStore store;
  @Inject PageReader reader;
  @Inject PageTexts texts;
  @Inject Drafts drafts;
  @Inject Grounds grounds;
  @Inject Treatments treatments;
  @Inject SeenPages sights;

  /**
   * Reads a page. What a machine read is shown to visitors at once, as such.
   *
   * @throws org.variorum.language.RefusedException if it cannot be read, with the reason
   */
  void read(Actor actor, TextOrder order, EntryId entry, ObjectId page, ContentCopy file) {
    DeskEntry head = drafts.head(entry).orElseThrow(() -> new UnknownEntryException(entry));
    grounds.ensure(actor, head);
    sights.ensure(actor, page);
    ObjectView scan =
        objects
            .of(page)
            .filter(found -> found.isPicture() && found.state() != ObjectState.ERASED)
            .orElseThrow(() -> new UnknownObjectException(page));
    List<String> languages =
        order.languages().isEmpty()
            ? SpokenIn.of(drafts.newest(head), reader.models())
            : order.languages();
    PageReader.Reading read = reader.read(copy(scan, file), scan.page(), lying(page), languages);
    int last = texts.newest(page, TextLayer.MACHINE).map(TextVersion::number).orElse(0);
    texts.add(
        actor,
        new NewText(
            page,
            TextLayer.MACHINE,
            last,
            read.isEmbedded() ? TextOrigin.EMBEDDED : TextOrigin.READ,
            read.text(),
            read.engine(),
            true));
  }

  /** As it is shown, without covers: what they hide is hidden from visitors, and may change. */
  private PageRecipe lying(ObjectId page) {
    return treatments
        .newest(page)
        .map(PageTreatment::treatment)
        .orElse(Treatment.AS_IT_CAME)
        .covering(List.of())
        .recipe();
  }

  private Path copy(ObjectView scan, ContentCopy file) {
    try {
      return file.of(scan.digest(), store);
    } catch (IOException e) {
      throw StoreException.of("A scan cannot be copied to be read", e);
    }
  }
}
