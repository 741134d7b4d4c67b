package org.variorum.virus;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks INSTREAM as clamd does: finds the test virus, and has a limit. */
public final class FakeClamd implements AutoCloseable {
  private static final int LIMIT = 100_000;

  private final ServerSocket server;
  private volatile boolean dumb;

  public FakeClamd() throws IOException {
    server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::serve, "fake-clamd");
    thread.setDaemon(true);
    thread.start();
  }

  public String address() {
    return "127.0.0.1:" + server.getLocalPort();
  }

  /** From now on it takes what comes and says nothing. */
  void fallDumb() {
    dumb = true;
  }

  /** The test virus of EICAR, which is none; laid together so that no scanner minds this class. */
  public static byte[] eicar() {
    return ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS" + "-TEST-FILE!$H+H*")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private void serve() {
    while (!server.isClosed()) {
      try (Socket client = server.accept()) {
        answer(client.getInputStream(), client.getOutputStream());
      } catch (IOException e) {
        // The next one may have more luck.
      }
    }
  }

  private void answer(InputStream in, OutputStream out) throws IOException {
    DataInputStream data = new DataInputStream(in);
    byte[] command = data.readNBytes("zINSTREAM\0".length());
    StringBuilder sent = new StringBuilder();
    for (int length = data.readInt(); length > 0; length = data.readInt()) {
      sent.append(new String(data.readNBytes(length), StandardCharsets.ISO_8859_1));
      if (sent.length() > LIMIT) {
        say("INSTREAM size limit exceeded. ERROR", out);
        return;
      }
    }
    while (dumb) {
      data.readByte();
    }
    boolean known = new String(command, StandardCharsets.US_ASCII).equals("zINSTREAM\0");
    boolean virus = sent.indexOf("EICAR-STANDARD") >= 0;
    say(known ? virus ? "stream: Eicar-Signature FOUND" : "stream: OK" : "UNKNOWN COMMAND", out);
  }

  private static void say(String words, OutputStream out) throws IOException {
    out.write((words + "\0").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
