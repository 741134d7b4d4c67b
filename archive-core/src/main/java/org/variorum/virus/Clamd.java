package org.variorum.virus;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Sends a file to clamd by its INSTREAM command; clamd need not share a disk with the archive. */
final class Clamd {
  private static final Logger LOG = Logger.getLogger("org.variorum");
  private static final int PIECE = 1 << 16;
  private static final int LONGEST_ANSWER = 1000;

  private final SocketAddress address;
  private final Duration patience;

  Clamd(SocketAddress address, Duration patience) {
    this.address = address;
    this.patience = patience;
  }

  /**
   * An address as it is written: {@code host:port}, or the path of a socket.
   *
   * @throws IllegalArgumentException if it is neither
   */
  static SocketAddress address(String written) {
    if (written.startsWith("/") || written.startsWith("unix:")) {
      return UnixDomainSocketAddress.of(written.replaceFirst("^unix:", ""));
    }
    int colon = written.lastIndexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException("Neither host:port nor a path: " + written);
    }
    return new InetSocketAddress(
        written.substring(0, colon), Integer.parseInt(written.substring(colon + 1)));
  }

  /** What it says of the file, in its own words. */
  String answer(Path file) throws IOException {
    StandardProtocolFamily family =
        address instanceof UnixDomainSocketAddress
            ? StandardProtocolFamily.UNIX
            : StandardProtocolFamily.INET;
    try (SocketChannel channel =
        family == StandardProtocolFamily.UNIX ? SocketChannel.open(family) : SocketChannel.open()) {
      Executor late = CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS);
      CompletableFuture<Void> end = CompletableFuture.runAsync(() -> close(channel), late);
      try {
        channel.connect(address);
        return ask(channel, file);
      } finally {
        end.cancel(true);
      }
    }
  }

  private static void close(SocketChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      LOG.log(Level.FINE, "A connection to clamd broke", e);
    }
  }

  /** It may answer before all is sent, and close: that the file is too long. */
  private static String ask(SocketChannel channel, Path file) throws IOException {
    @Nullable IOException broken = null;
    try {
      send(Channels.newOutputStream(channel), file);
    } catch (IOException e) {
      broken = e;
    }
    byte[] answer = Channels.newInputStream(channel).readNBytes(LONGEST_ANSWER);
    if (answer.length == 0) {
      throw broken == null ? new IOException("It closed without a word") : broken;
    }
    return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
  }

  private static void send(OutputStream out, Path file) throws IOException {
    out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
    byte[] piece = new byte[PIECE];
    try (InputStream bytes = Files.newInputStream(file)) {
      for (int count = bytes.read(piece); count >= 0; count = bytes.read(piece)) {
        if (count > 0) {
          out.write(ByteBuffer.allocate(4).putInt(count).array());
          out.write(piece, 0, count);
        }
      }
    }
    out.write(new byte[4]);
    out.flush();
  }
}
