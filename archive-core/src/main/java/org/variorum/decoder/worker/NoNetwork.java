package org.variorum.decoder.worker;

import java.io.IOException;
import java.net.ProtocolFamily;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URL;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/**
 * Takes Java's ways to a network from a process, so that no file can make a library call home. It
 * is a second wall: none of the libraries calls anybody.
 */
public final class NoNetwork extends SelectorProvider {

  /** Closes the ways that channels do not use. */
  @SuppressWarnings(
      "deprecation") // factories of old; nothing newer closes sockets for a whole process
  static void install() throws IOException {
    Socket.setSocketImplFactory(
        () -> {
          throw new IllegalStateException("This process has no network");
        });
    ServerSocket.setSocketFactory(
        () -> {
          throw new IllegalStateException("This process has no network");
        });
    URL.setURLStreamHandlerFactory(
        protocol ->
            switch (protocol) {
              case "file", "jar", "jrt" -> null;
              default -> throw new IllegalStateException("This process has no network");
            });
  }

  private static SocketException none() {
    return new SocketException("This process has no network");
  }

  @Override
  public DatagramChannel openDatagramChannel() throws IOException {
    throw none();
  }

  @Override
  public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
    throw none();
  }

  @Override
  public Pipe openPipe() throws IOException {
    throw none();
  }

  @Override
  public AbstractSelector openSelector() throws IOException {
    throw none();
  }

  @Override
  public ServerSocketChannel openServerSocketChannel() throws IOException {
    throw none();
  }

  @Override
  public SocketChannel openSocketChannel() throws IOException {
    throw none();
  }
}
