package org.variorum.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.variorum.contentstore.ContentManifest;
import org.variorum.contentstore.ContentStore;
import org.variorum.contentstore.StoreException;
import org.variorum.digitalobject.Access;
import org.variorum.digitalobject.DigitalObjects;
import org.variorum.digitalobject.Ingest;
import org.variorum.digitalobject.ObjectState;
import org.variorum.digitalobject.ObjectView;
import org.variorum.scan.Tolerance;
import org.variorum.scan.UnacceptableFileException;

/** Gives a digital object its row and its tiles again. */
@ApplicationScoped
class ScanReturn {
  @Inject ContentStore store;
  @Inject Ingest ingest;
  @Inject DigitalObjects objects;

  /** Returns whether it can be shown, or is erased as it should be. */
  boolean bring(ContentManifest manifest) {
    if (!store.holds(manifest.digest())) {
      objects.add(view(manifest, ObjectState.ERASED), null);
      return true;
    }
    try {
      cut(manifest);
      return true;
    } catch (UnacceptableFileException | StoreException | IOException damaged) {
      objects.add(view(manifest, ObjectState.UNSHOWN), null);
      return false;
    }
  }

  private void cut(ContentManifest manifest) throws IOException {
    Path file = Files.createTempFile("rebuild", ".scan");
    try {
      try (InputStream bytes = store.openChecked(manifest.digest())) {
        Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
      }
      ingest.restore(
          manifest.object(),
          file,
          manifest.fileName(),
          manifest.page(),
          manifest.damaged() ? Tolerance.OF_DAMAGE : Tolerance.NONE);
      if (!access(manifest).equals(Access.OPEN)) {
        objects.open(manifest.object(), access(manifest));
      }
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static ObjectView view(ContentManifest manifest, ObjectState state) {
    return new ObjectView(
        manifest.object(),
        manifest.digest(),
        manifest.width(),
        manifest.height(),
        manifest.mediaType(),
        manifest.fileName(),
        manifest.bytes(),
        access(manifest),
        state,
        manifest.page(),
        manifest.damaged());
  }

  private static Access access(ContentManifest manifest) {
    return Access.of(manifest.access());
  }
}
