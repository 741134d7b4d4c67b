package org.variorum.web.scan;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.variorum.digitalobject.ObjectView;

/** Sends a file as it came, whole or one range of it, to be kept and never to be run. */
final class OriginalReply {
  private final HttpServletRequest request;
  private final HttpServletResponse response;
  private final ObjectView scan;

  OriginalReply(HttpServletRequest request, HttpServletResponse response, ObjectView scan) {
    this.request = request;
    this.response = response;
    this.scan = scan;
  }

  void send(Supplier<FileChannel> original) throws IOException {
    response.setHeader("Accept-Ranges", "bytes");
    ByteRange range = range();
    if (range.isUnsatisfiable()) {
      response.setHeader("Content-Range", "bytes */" + scan.bytes());
      ScanReply.refuse(response, 416, "The file has " + scan.bytes() + " bytes.");
      return;
    }
    headers(range);
    if (!request.getMethod().equals("HEAD")) {
      try (FileChannel bytes = original.get()) {
        copy(bytes, range);
      }
    }
  }

  /** The range that is asked for, unless the reader holds a part of something else. */
  private ByteRange range() {
    String condition = request.getHeader("If-Range");
    boolean same = condition == null || condition.equals(ScanReply.tag(scan));
    return ByteRange.read(same ? request.getHeader("Range") : null, scan.bytes());
  }

  private void headers(ByteRange range) {
    if (range.length() < scan.bytes()) {
      response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
      response.setHeader(
          "Content-Range", "bytes %d-%d/%d".formatted(range.from(), range.to(), scan.bytes()));
    }
    response.setContentType(scan.mediaType());
    response.setContentLengthLong(range.length());
    response.setHeader(
        "Content-Disposition",
        "attachment; filename*=UTF-8''"
            + URLEncoder.encode(scan.fileName(), StandardCharsets.UTF_8).replace("+", "%20"));
  }

  private void copy(FileChannel bytes, ByteRange range) throws IOException {
    WritableByteChannel out = Channels.newChannel(response.getOutputStream());
    long sent = 0;
    while (sent < range.length()) {
      long more = bytes.transferTo(range.from() + sent, range.length() - sent, out);
      if (more <= 0) {
        throw new EOFException("A file in the store is shorter than it was");
      }
      sent += more;
    }
  }
}
