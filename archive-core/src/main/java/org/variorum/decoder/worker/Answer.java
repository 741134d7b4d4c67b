package org.variorum.decoder.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.variorum.scan.Orientation;
import org.variorum.scan.ScanFile;
import org.variorum.scan.ScanFormat;
import org.variorum.scan.ScanHeader;

/** What the process answers to an order: any number of times that it goes on, then one other. */
public sealed interface Answer {

  /** So many pages are done; none when the process is ready for its first order. */
  record Progress(int pages) implements Answer {}

  /** All is done. */
  record Done(ScanFile file) implements Answer {}

  /** The page was read by this engine. */
  record Text(String engine) implements Answer {}

  /**
   * The file is not taken.
   *
   * @param code of an {@link org.variorum.scan.UnacceptableFileException}
   */
  record Refusal(String code) implements Answer {}

  /** It could not be done, by no fault of the file: the disk is full. */
  record Failure(String words) implements Answer {}

  /** Writes it as one frame. */
  default void write(DataOutputStream out) throws IOException {
    if (this instanceof Progress progress) {
      out.writeByte('P');
      out.writeInt(progress.pages);
    } else if (this instanceof Done done) {
      out.writeByte('D');
      write(done.file, out);
    } else if (this instanceof Text text) {
      out.writeByte('T');
      out.writeUTF(text.engine);
    } else if (this instanceof Refusal refusal) {
      out.writeByte('R');
      out.writeUTF(refusal.code);
    } else if (this instanceof Failure failure) {
      out.writeByte('F');
      out.writeUTF(failure.words);
    }
    out.flush();
  }

  private static void write(ScanFile file, DataOutputStream out) throws IOException {
    out.writeUTF(file.format().name());
    out.writeBoolean(file.damaged());
    out.writeInt(file.pages().size());
    for (ScanHeader page : file.pages()) {
      out.writeInt(page.width());
      out.writeInt(page.height());
      out.writeBoolean(page.orientation().mirrored());
      out.writeByte(page.orientation().quarters());
      out.writeInt(page.index());
    }
  }

  /** Reads a frame; what it says is not believed further than it makes sense. */
  static Answer read(DataInputStream in) throws IOException {
    int kind = in.readByte();
    return switch (kind) {
      case 'P' -> new Progress(in.readInt());
      case 'D' -> new Done(file(in));
      case 'T' -> new Text(in.readUTF());
      case 'R' -> new Refusal(in.readUTF());
      case 'F' -> new Failure(in.readUTF());
      default -> throw new IOException("No answer: " + kind);
    };
  }

  private static ScanFile file(DataInputStream in) throws IOException {
    ScanFormat format = ScanFormat.valueOf(in.readUTF());
    boolean damaged = in.readBoolean();
    List<ScanHeader> pages = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      int width = in.readInt();
      int height = in.readInt();
      Orientation orientation = new Orientation(in.readBoolean(), in.readByte());
      pages.add(new ScanHeader(format, width, height, orientation, in.readInt()));
    }
    return new ScanFile(format, pages, damaged);
  }
}
