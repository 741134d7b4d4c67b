package org.variorum.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is asked of a provider from machine to machine. */
final class Asking {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final int OK = 200;

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  /** As whom the archive asks. */
  record Credentials(String id, String secret) {}

  Discovered discover(String issuer) {
    URI address = URI.create(issuer.replaceAll("/$", "") + "/.well-known/openid-configuration");
    return Discovered.read(ask(HttpRequest.newBuilder(address).GET()), issuer);
  }

  JsonNode exchange(Discovered provider, Credentials as, Map<String, String> fields) {
    HttpRequest.Builder request = HttpRequest.newBuilder(provider.token());
    Map<String, String> all = new LinkedHashMap<>(fields);
    if (provider.secretInBody()) {
      all.put("client_id", as.id());
      all.put("client_secret", as.secret());
    } else {
      request.header("Authorization", basic(as));
    }
    return ask(
        request
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(Provider.form(all))));
  }

  private static String basic(Credentials as) {
    String pair = Provider.quoted(as.id()) + ":" + Provider.quoted(as.secret());
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.US_ASCII));
  }

  private JsonNode ask(HttpRequest.Builder question) {
    HttpRequest request = question.timeout(PATIENCE).header("Accept", "application/json").build();
    try {
      HttpResponse<String> answer =
          client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      if (answer.statusCode() != OK) {
        throw new ProviderException(request.uri() + " answered " + answer.statusCode());
      }
      return MAPPER.readTree(answer.body());
    } catch (IOException e) {
      throw new ProviderException(request.uri() + " cannot be asked", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ProviderException(request.uri() + " was not waited for", e);
    }
  }
}
