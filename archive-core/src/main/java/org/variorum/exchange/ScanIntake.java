package org.variorum.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.variorum.contentstore.ContentDigest;
import org.variorum.digitalobject.Access;
import org.variorum.digitalobject.DigitalObjects;
import org.variorum.digitalobject.Ingest;
import org.variorum.digitalobject.ObjectView;
import org.variorum.document.DocumentCodec;
import org.variorum.identifier.ObjectId;
import org.variorum.scan.PageRecipe;
import org.variorum.scan.Tolerance;
import org.variorum.staff.Actor;
import org.variorum.treatment.Treatment;
import org.variorum.treatment.Treatments;

/** Takes in the scans that lie beside a delivery. */
@ApplicationScoped
@Transactional
class ScanIntake {
  static final String FILE = "file:";
  static final String NOTES = "objects.json";

  @Inject Ingest ingest;
  @Inject DigitalObjects objects;
  @Inject DocumentCodec codec;
  @Inject Treatments treatments;

  /**
   * Makes sure that a scan can be had, without taking it in.
   *
   * @throws RefusedRecordException if there is no such file or object
   */
  void check(Delivery delivery, String reference) {
    if (reference.startsWith(FILE)) {
      delivery.beside(reference.substring(FILE.length()));
    } else if (objects.of(new ObjectId(reference)).isEmpty()
        && delivery.scan(reference).isEmpty()) {
      throw new RefusedRecordException(
          "there is no scan " + reference + ", neither in the archive nor under scans/");
    }
  }

  /** The identifier that it would have, as far as the archive holds its bytes already. */
  Optional<ObjectId> foreseen(Delivery delivery, String reference) {
    if (!reference.startsWith(FILE)) {
      return Optional.of(new ObjectId(reference));
    }
    try {
      Path file = delivery.beside(reference.substring(FILE.length()));
      return objects.withDigest(ContentDigest.of(file)).stream().findFirst().map(ObjectView::id);
    } catch (IOException e) {
      throw new RefusedRecordException("the file '" + reference + "' cannot be read");
    }
  }

  /**
   * Takes it in unless it is here, and returns its identifier; of a file of several pages that of
   * the first.
   */
  ObjectId take(Delivery delivery, String reference) {
    if (reference.startsWith(FILE)) {
      Path file = delivery.beside(reference.substring(FILE.length()));
      return ingest.ingest(file, name(file), Tolerance.NONE, null).get(0);
    }
    ObjectId id = new ObjectId(reference);
    if (objects.of(List.of(id)).isEmpty()) {
      Path file = delivery.scan(reference).orElseThrow();
      ObjectNotes notes = ObjectNotes.of(notes(delivery).path(reference));
      Optional<Access> held = held(file, notes.page());
      ingest.restore(
          id,
          file,
          notes.fileName().orElse(name(file)),
          notes.page(),
          notes.damaged() ? Tolerance.OF_DAMAGE : Tolerance.NONE);
      objects.open(
          id, held.filter(here -> !notes.access().isNoWiderThan(here)).orElse(notes.access()));
      show(id, notes.recipe());
    }
    return id;
  }

  /**
   * As it was shown where it comes from, as far as it can be; and with what is covered here of the
   * same page: no delivery uncovers it.
   */
  private void show(ObjectId id, PageRecipe recipe) {
    if (objects.of(id).filter(ObjectView::isPicture).isEmpty()) {
      return;
    }
    Treatment treatment =
        new Treatment(
            recipe.quarters(), recipe.straighten(), recipe.crop(), treatments.coversBeside(id));
    if (!treatment.recipe().isAsItCame()) {
      treatments.take(Actor.OPERATOR, id, 0, treatment, false);
    }
  }

  /** Who may see the same page, if it is here: no delivery opens what is closed. */
  private Optional<Access> held(Path file, int page) {
    try {
      return objects.withDigest(ContentDigest.of(file)).stream()
          .filter(known -> known.page() == page)
          .map(ObjectView::access)
          .findFirst();
    } catch (IOException e) {
      throw new RefusedRecordException("the file '" + name(file) + "' cannot be read");
    }
  }

  private JsonNode notes(Delivery delivery) {
    return delivery.part(NOTES).map(codec::tree).orElseGet(() -> codec.tree(new byte[] {'{', '}'}));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
