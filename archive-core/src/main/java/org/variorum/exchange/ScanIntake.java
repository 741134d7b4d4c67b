package org.variorum.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.contentstore.ContentDigest;
import org.variorum.digitalobject.Access;
import org.variorum.digitalobject.DigitalObjects;
import org.variorum.digitalobject.Ingest;
import org.variorum.digitalobject.ObjectView;
import org.variorum.document.DocumentCodec;
import org.variorum.identifier.ObjectId;
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

  /** What a delivery says of its scans. */
  private record Read(Delivery delivery, JsonNode notes) {}

  @Inject Ingest ingest;
  @Inject DigitalObjects objects;
  @Inject DocumentCodec codec;
  @Inject Treatments treatments;
  @Inject TextIntake texts;

  private volatile @Nullable Read read;

  /**
   * Makes sure that a scan can be had, without taking it in.
   *
   * @throws RefusedRecordException if there is no such file or object
   */
  void check(Delivery delivery, String reference) {
    if (reference.startsWith(FILE)) {
      delivery.beside(reference.substring(FILE.length()));
    } else if (objects.of(new ObjectId(reference)).isEmpty()
        && file(delivery, reference).isEmpty()) {
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
  ObjectId take(Actor actor, Delivery delivery, String reference) {
    if (reference.startsWith(FILE)) {
      Path file = delivery.beside(reference.substring(FILE.length()));
      return ingest.ingest(file, name(file), Tolerance.NONE, null).get(0);
    }
    ObjectId id = new ObjectId(reference);
    if (objects.of(List.of(id)).isEmpty()) {
      Path file = file(delivery, reference).orElseThrow();
      ObjectNotes notes = notes(delivery, reference);
      Optional<Access> held = held(file, notes.page());
      ingest.restore(
          id,
          file,
          notes.fileName().orElse(name(file)),
          notes.page(),
          notes.damaged() ? Tolerance.OF_DAMAGE : Tolerance.NONE);
      objects.open(
          id, held.filter(here -> !notes.access().isNoWiderThan(here)).orElse(notes.access()));
      show(id, notes.treatment());
      notes.texts().forEach(text -> texts.take(actor, delivery, id, text));
    }
    return id;
  }

  /** The file of a page, as far as the delivery has it. */
  private Optional<Path> file(Delivery delivery, String reference) {
    Optional<String> said = notes(delivery, reference).file();
    return said.isPresent() ? said.map(delivery::beside) : delivery.scan(reference);
  }

  private ObjectNotes notes(Delivery delivery, String reference) {
    return ObjectNotes.of(notes(delivery).path(reference));
  }

  /**
   * As it was shown where it comes from, and with what is covered here of the same page: no
   * delivery uncovers it.
   */
  private void show(ObjectId id, Treatment brought) {
    if (objects.of(id).filter(ObjectView::isPicture).isEmpty()) {
      return;
    }
    Treatment treatment =
        brought.covering(
            Stream.concat(treatments.coversBeside(id).stream(), brought.covers().stream())
                .distinct()
                .toList());
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

  /** Read once for each delivery: another of the same folder may hold something else. */
  @SuppressWarnings("ReferenceEquality")
  private JsonNode notes(Delivery delivery) {
    Read last = read;
    if (last == null || last.delivery() != delivery) {
      last =
          new Read(
              delivery, delivery.part(NOTES).map(codec::tree).orElseGet(MissingNode::getInstance));
      read = last;
    }
    return last.notes();
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
