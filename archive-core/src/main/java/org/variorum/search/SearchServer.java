package org.variorum.search;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.variorum.settings.Settings;

/**
 * An OpenSearch that holds the index for one node or several: what is asked of it beside what
 * Hibernate Search asks.
 *
 * @param address such as {@code http://search.example:9200}
 * @param name what the names of all our indexes begin with; the alias of this name is the one that
 *     serves
 */
record SearchServer(URI address, String name, String user, String password) {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int GONE = 404;
  private static final int FIRST_FAILURE = 300;
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(3))
          .build();

  /** The one that is set from outside; empty if the index lies in the data directory. */
  static Optional<SearchServer> of(Settings settings) {
    return settings
        .value("variorum.opensearch.url")
        .map(
            url ->
                new SearchServer(
                    URI.create(url.replaceAll("/+$", "")),
                    settings.value("variorum.opensearch.name").orElse("variorum"),
                    settings.value("variorum.opensearch.user").orElse(""),
                    settings.value("variorum.opensearch.password").orElse("")));
  }

  /** What Hibernate Search has to know of it for an index of that name. */
  Map<String, Object> settings(String index) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("uris", address.toString());
    settings.put("layout.strategy", BeanReference.ofInstance(new OneIndexLayout(index)));
    settings.put("analysis.configurer", BeanReference.ofInstance(new ServerAnalysis()));
    settings.put("schema_management.settings_file", "org/variorum/search/server-index.json");
    settings.put("indexing.queue_count", 1);
    if (!user.isEmpty()) {
      settings.put("username", user);
      settings.put("password", password);
    }
    return settings;
  }

  /** The index that serves; empty if there is none yet. */
  Optional<String> serving() {
    return ask("GET", "/_alias/" + name, null)
        .flatMap(answer -> answer.getAsJsonObject().keySet().stream().findFirst());
  }

  /** Lets an index serve from now on, in place of any other. */
  void serve(String index) {
    JsonArray actions = new JsonArray();
    serving().filter(old -> !old.equals(index)).ifPresent(old -> actions.add(act("remove", old)));
    actions.add(act("add", index));
    JsonObject body = new JsonObject();
    body.add("actions", actions);
    Object unused = ask("POST", "/_aliases", body);
  }

  private JsonObject act(String what, String index) {
    JsonObject which = new JsonObject();
    which.addProperty("index", index);
    which.addProperty("alias", name);
    JsonObject act = new JsonObject();
    act.add(what, which);
    return act;
  }

  /** All indexes that are ours, unfinished ones too. */
  List<String> all() {
    List<String> all = new ArrayList<>();
    ask("GET", "/_cat/indices/" + name + "-*?format=json&h=index", null)
        .ifPresent(
            answer ->
                answer
                    .getAsJsonArray()
                    .forEach(one -> all.add(one.getAsJsonObject().get("index").getAsString())));
    return all;
  }

  void delete(String index) {
    Object unused = ask("DELETE", "/" + index, null);
  }

  /**
   * Asks it; empty if there is no such thing.
   *
   * @throws SearchAwayException if it does not answer, or refuses
   */
  private Optional<JsonElement> ask(
      String method, String path, @org.jspecify.annotations.Nullable JsonObject body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
    if (!user.isEmpty()) {
      byte[] both = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
      request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(both));
    }
    if (body != null) {
      request.header("Content-Type", "application/json");
    }
    request.method(
        method,
        body == null
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(body.toString()));
    try {
      HttpResponse<String> answer =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() == GONE) {
        return Optional.empty();
      }
      if (answer.statusCode() >= FIRST_FAILURE) {
        throw new SearchAwayException(method + " " + path + " is answered " + answer.statusCode());
      }
      return Optional.of(JsonParser.parseString(answer.body()));
    } catch (IOException e) {
      throw new SearchAwayException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SearchAwayException(e);
    }
  }
}
