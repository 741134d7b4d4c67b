package org.variorum.decoder.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.variorum.scan.Tolerance;

/**
 * What the portal asks of the process.
 *
 * @param zip where the tiles shall lie; absent if the file is only to be judged
 * @param text what is to be read, if nothing is to be cut
 * @param page that is to be cut as it is to be shown, if the file is not to be cut as it is
 */
public record Order(
    Path file,
    Tolerance tolerance,
    Optional<Path> zip,
    Optional<TextWish> text,
    Optional<PageWish> page) {

  /** To judge a file, or to cut it. */
  public Order(Path file, Tolerance tolerance, Optional<Path> zip) {
    this(file, tolerance, zip, Optional.empty(), Optional.empty());
  }

  /** To read a page of a file. */
  public static Order reading(Path file, TextWish text) {
    return new Order(
        file, Tolerance.OF_DAMAGE, Optional.empty(), Optional.of(text), Optional.empty());
  }

  /** To cut one page of a file as it is to be shown. */
  public static Order treating(Path file, PageWish page) {
    return new Order(
        file, Tolerance.OF_DAMAGE, Optional.empty(), Optional.empty(), Optional.of(page));
  }

  public void write(DataOutputStream out) throws IOException {
    out.writeUTF(file.toString());
    out.writeUTF(tolerance.name());
    out.writeUTF(zip.map(Path::toString).orElse(""));
    TextWish.write(text, out);
    PageWish.write(page, out);
    out.flush();
  }

  static Order read(DataInputStream in) throws IOException {
    Path file = Path.of(in.readUTF());
    Tolerance tolerance = Tolerance.valueOf(in.readUTF());
    String zip = in.readUTF();
    Optional<Path> tiles = Optional.of(zip).filter(s -> !s.isEmpty()).map(Path::of);
    return new Order(file, tolerance, tiles, TextWish.read(in), PageWish.read(in));
  }
}
