package org.variorum.web.copy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.variorum.exchange.UnwritableExportException;

/** The running portal, asked as a visitor asks it. */
final class Portal {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final URI root;

  /** Java 17 mixes up long answers now and again where it was led over to HTTP/2. */
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /**
   * What it answered.
   *
   * @param location where it leads instead; empty if it does not
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, and read by its maker alone
  record Reply(int status, String type, String location, byte[] body) {
    boolean isThere() {
      return status == 200;
    }

    boolean isPage() {
      return type.startsWith("text/html") || type.startsWith("application/xhtml");
    }
  }

  Portal(URI root) {
    this.root = root;
  }

  /** Its address, without a closing slash. */
  String root() {
    return root.toString().replaceAll("/+$", "");
  }

  /**
   * Asks for an address.
   *
   * @param address a path, with its query if it has one
   */
  Reply get(String address) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(root() + address))
            .timeout(PATIENCE)
            .header("Accept", "text/html,image/webp;q=0.1,*/*;q=0.5")
            .build();
    try {
      HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      return new Reply(
          answer.statusCode(),
          answer.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT),
          answer.headers().firstValue("Location").flatMap(this::own).orElse(""),
          answer.body());
    } catch (IOException e) {
      throw new UnwritableExportException("The portal does not answer for " + address, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnwritableExportException("The copy was broken off", e);
    }
  }

  /** The path and query of an address, if it is one of the portal's own. */
  Optional<String> own(String address) {
    if (address.startsWith("/") && !address.startsWith("//")) {
      return Optional.of(address);
    }
    return address.startsWith(root() + "/")
        ? Optional.of(address.substring(root().length()))
        : Optional.empty();
  }
}
