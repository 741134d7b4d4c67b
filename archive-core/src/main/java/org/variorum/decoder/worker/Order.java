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
 */
public record Order(Path file, Tolerance tolerance, Optional<Path> zip) {

  public void write(DataOutputStream out) throws IOException {
    out.writeUTF(file.toString());
    out.writeUTF(tolerance.name());
    out.writeUTF(zip.map(Path::toString).orElse(""));
    out.flush();
  }

  static Order read(DataInputStream in) throws IOException {
    Path file = Path.of(in.readUTF());
    Tolerance tolerance = Tolerance.valueOf(in.readUTF());
    String zip = in.readUTF();
    return new Order(file, tolerance, Optional.of(zip).filter(s -> !s.isEmpty()).map(Path::of));
  }
}
