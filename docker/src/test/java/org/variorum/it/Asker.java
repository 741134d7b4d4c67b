package org.variorum.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** A program that asks the archive, each time from another network, so that no bound is felt. */
final class Asker {
  private final HttpClient client = Running.client().build();
  private final JsonMapper mapper = new JsonMapper();
  private final Running portal;
  private int network;

  Asker(Running portal) {
    this.portal = portal;
  }

  HttpResponse<String> get(String path, String... headers) throws Exception {
    network++;
    return send(
        request(path, headers)
            .header("X-Forwarded-For", "10." + network % 200 + "." + network / 200 % 200 + ".7"));
  }

  /** As from one and the same network. */
  HttpResponse<String> from(String address, String path) throws Exception {
    return send(request(path).header("X-Forwarded-For", address));
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(portal.uri(path)).timeout(Duration.ofSeconds(30));
    return headers.length == 0 ? request : request.headers(headers);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  JsonNode json(String path) throws Exception {
    return read(get(path).body());
  }

  JsonNode read(String json) throws IOException {
    return mapper.readTree(json);
  }
}
