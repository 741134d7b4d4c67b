package org.variorum.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a file is that was brought, judged by its bytes. */
enum DeliveryForm {
  /** A folder of records, packed. */
  ZIP(".zip"),
  /** One record. */
  RECORD(".json"),
  /** A record on each line. */
  LINES(".jsonl"),
  /** A file of another system. */
  FOREIGN("");

  private static final JsonFactory JSON = new JsonFactory();
  private static final byte[] PACKED = {'P', 'K', 3, 4};

  private final String ending;

  DeliveryForm(String ending) {
    this.ending = ending;
  }

  String ending() {
    return ending;
  }

  /**
   * Judges it.
   *
   * @throws UnacceptableDeliveryException if it is none of these
   */
  static DeliveryForm of(Path file) throws IOException {
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
      bytes.mark(PACKED.length);
      boolean packed = java.util.Arrays.equals(bytes.readNBytes(PACKED.length), PACKED);
      bytes.reset();
      return packed ? ZIP : ofText(bytes);
    }
  }

  private static DeliveryForm ofText(InputStream bytes) {
    try (JsonParser parser = JSON.createParser(bytes)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new UnacceptableDeliveryException(UnacceptableDeliveryException.Reason.NO_DELIVERY);
      }
      int line = parser.currentTokenLocation().getLineNr();
      parser.skipChildren();
      boolean onOneLine = parser.currentTokenLocation().getLineNr() == line;
      return onOneLine ? LINES : RECORD;
    } catch (IOException e) {
      throw new UnacceptableDeliveryException(UnacceptableDeliveryException.Reason.NO_DELIVERY);
    }
  }
}
