package org.variorum.web.facelet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The pages that are only read: each file is read once, and written for whoever asks. */
@ApplicationScoped
public class ReadingPages {
  private final Map<String, Piece> read = new ConcurrentHashMap<>();

  @Inject ServletContext files;

  /**
   * A page of HTML.
   *
   * @param path its file, from the root of the application
   * @param names what a name means that the page does not give itself; null if nothing
   */
  public String write(String path, Function<String, @Nullable Object> names) {
    Writing page = new Writing(names, this::piece);
    page.include(path);
    return page.whole();
  }

  private Piece piece(String path) {
    return read.computeIfAbsent(path, this::read);
  }

  private Piece read(String path) {
    try (InputStream file = files.getResourceAsStream(path)) {
      if (file == null) {
        throw new IOException("There is no " + path);
      }
      return FaceletReader.read(path, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
