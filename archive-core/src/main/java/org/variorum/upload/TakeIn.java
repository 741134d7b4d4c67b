package org.variorum.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.variorum.contentstore.StoreFullException;
import org.variorum.curation.CheckRemit;
import org.variorum.curation.UnknownEntryException;
import org.variorum.curation.UnmovableException;
import org.variorum.digitalobject.Ingest;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.scan.Tolerance;
import org.variorum.scan.UnacceptableFileException;
import org.variorum.staff.Actor;
import org.variorum.staff.ForbiddenActException;
import org.variorum.staff.Right;
import org.variorum.upload.UploadRefusedException.Reason;
import org.variorum.virus.ScannerAwayException;

/** Takes a file that lies on the disk into the archive and attaches it to an entry. */
@ApplicationScoped
public class TakeIn {
  private static final Logger LOG = Logger.getLogger("org.variorum");

  @Inject CheckRemit remit;
  @Inject Ingest ingest;
  @Inject Attachment attachment;

  /**
   * A file that is to be taken in.
   *
   * @param content read, never changed
   * @param name what it was called
   * @param tolerance whether it is kept though it is damaged
   */
  public record Found(EntryId entry, Path content, String name, Tolerance tolerance) {}

  /** Is told within the transaction in which the pages of a file are attached. */
  @FunctionalInterface
  public interface Done {

    /**
     * The file is in the entry.
     *
     * @param first the first of its pages
     * @param how {@code ATTACHED}, or {@code KNOWN} if it had been there before
     */
    void attached(ObjectId first, UploadState how);
  }

  /**
   * Does it.
   *
   * @return why not, as a code that {@link #words} puts into words; empty if it was done
   * @throws ScannerAwayException if it has to be searched for viruses and cannot be now
   */
  public Optional<String> take(Actor actor, Found file, Done done) {
    try {
      actor.demand(Right.EDIT, "attach scans");
      remit.ensure(actor, file.entry());
      List<ObjectId> pages =
          ingest.ingest(file.content(), file.name(), file.tolerance(), actor.id());
      attachment.attach(actor, file.entry(), pages, file.name(), done);
      return Optional.empty();
    } catch (ScannerAwayException e) {
      throw e;
    } catch (UnacceptableFileException e) {
      return Optional.of(e.code());
    } catch (ForbiddenActException e) {
      return Optional.of(Reason.NOT_ALLOWED.name());
    } catch (UnknownEntryException | UnmovableException e) {
      return Optional.of(Reason.NO_SUCH_ENTRY.name());
    } catch (StoreFullException e) {
      return failed(file, Reason.DISK_FULL, e);
    } catch (OutOfMemoryError e) {
      return Optional.of(UnacceptableFileException.Reason.TOO_COSTLY.name());
    } catch (RuntimeException e) {
      return failed(file, Reason.INTERNAL, e);
    }
  }

  private static Optional<String> failed(Found file, Reason reason, RuntimeException e) {
    LOG.log(Level.SEVERE, "The file " + file.content().getFileName() + " waits outside", e);
    return Optional.of(reason.name());
  }

  /** Why a file was not taken, in words. */
  public static String words(String code, Locale language) {
    return UploadMessages.words(code, language);
  }
}
