package org.variorum.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What programs can ask for, as an OpenAPI document. Requests are read by the same document that is
 * given out, so that it says what holds; its words stand with those of the pages, in all languages.
 */
public final class ApiDescription {
  /** Where the operations stand. */
  public static final String ROOT = "/api/v1";

  private static final Pattern STEP = Pattern.compile("\\{([a-z]+)}");
  private static final String[] FAILURES = {"400", "404", "405", "410", "429", "451"};
  private static final ApiDescription SHIPPED = new ApiDescription();

  private final ObjectNode document;
  private final List<Operation> operations = new ArrayList<>();

  private ApiDescription() {
    document = read("openapi.json");
    ObjectNode entry = ownRefs(read("entry.schema.json"));
    entry.remove("$schema");
    ((ObjectNode) document.at("/components/schemas")).set("Entry", entry);
    document
        .get("paths")
        .properties()
        .forEach(path -> operations.add(operation(path.getKey(), path.getValue())));
  }

  /** The one that is shipped. */
  public static ApiDescription shipped() {
    return SHIPPED;
  }

  /**
   * One thing that can be asked for.
   *
   * @param path below the root, with the names of what varies in braces
   */
  public record Operation(
      String id, String tag, String path, List<ApiParameter> parameters, Pattern form) {

    /** What stands in a path for the names in braces; empty if it is not a path of this. */
    Optional<Map<String, String>> values(String asked) {
      Matcher matcher = form.matcher(asked);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      Map<String, String> values = new HashMap<>();
      parameters.stream()
          .filter(ApiParameter::inPath)
          .forEach(one -> values.put(one.name(), matcher.group(one.name())));
      return Optional.of(values);
    }
  }

  /** An operation with what stands in the path that was asked for. */
  public record Found(Operation operation, Map<String, String> inPath) {}

  public List<Operation> operations() {
    return List.copyOf(operations);
  }

  /** The operation of a path below the root. */
  public Optional<Found> find(String path) {
    return operations.stream()
        .flatMap(one -> one.values(path).map(values -> new Found(one, values)).stream())
        .findFirst();
  }

  /** The document with its words in a language, for an archive at an address. */
  public ObjectNode in(Messages words, String archive, String root) {
    ObjectNode told = document.deepCopy();
    ObjectNode info = (ObjectNode) told.get("info");
    info.put("title", words.with("api.title", archive));
    info.put("description", words.of("api.intro") + " " + words.of("api.limits"));
    told.putArray("servers").addObject().put("url", root + ROOT);
    told.at("/components/parameters")
        .properties()
        .forEach(
            one ->
                ((ObjectNode) one.getValue())
                    .put("description", words.of("api.param." + one.getKey())));
    told.get("paths")
        .elements()
        .forEachRemaining(path -> describe((ObjectNode) path.get("get"), words));
    return told;
  }

  private static void describe(ObjectNode operation, Messages words) {
    operation.put("summary", words.of("api.op." + operation.get("operationId").asText()));
    ObjectNode responses = (ObjectNode) operation.get("responses");
    ObjectNode found = (ObjectNode) responses.get("200");
    found.put("description", words.of("api.answer.200"));
    responses.putObject("304").put("description", words.of("api.answer.304"));
    for (String status : FAILURES) {
      ObjectNode failure = responses.putObject(status);
      failure.put("description", words.of("api.answer." + status));
      failure
          .putObject("content")
          .putObject("application/problem+json")
          .putObject("schema")
          .put("$ref", "#/components/schemas/Problem");
    }
  }

  private Operation operation(String path, JsonNode methods) {
    JsonNode get = methods.get("get");
    List<ApiParameter> parameters = new ArrayList<>();
    get.get("parameters").forEach(one -> parameters.add(parameter(one.get("$ref").asText())));
    Map<String, String> forms = new LinkedHashMap<>();
    parameters.stream()
        .filter(ApiParameter::inPath)
        .forEach(one -> forms.put(one.name(), one.name().equals("identifier") ? ".+" : "[^/]+"));
    Matcher step = STEP.matcher(path);
    String form =
        step.replaceAll(found -> "(?<" + found.group(1) + ">" + forms.get(found.group(1)) + ")");
    return new Operation(
        get.get("operationId").asText(),
        get.at("/tags/0").asText(),
        path,
        List.copyOf(parameters),
        Pattern.compile(form, Pattern.DOTALL));
  }

  private ApiParameter parameter(String ref) {
    String key = ref.substring(ref.lastIndexOf('/') + 1);
    return ApiParameter.of(key, document.at("/components/parameters").get(key));
  }

  /** The schema of an entry names its parts from its own root, which is elsewhere here. */
  private static ObjectNode ownRefs(ObjectNode schema) {
    move(schema);
    return schema;
  }

  private static void move(JsonNode node) {
    @Nullable JsonNode ref = node.get("$ref");
    if (ref != null && ref.isTextual()) {
      String own = ref.asText().replaceFirst("^#", "#/components/schemas/Entry");
      ((ObjectNode) node).put("$ref", own);
    }
    node.forEach(ApiDescription::move);
  }

  private static ObjectNode read(String name) {
    try (InputStream file =
        Objects.requireNonNull(ApiDescription.class.getResourceAsStream(name), name)) {
      return (ObjectNode) new JsonMapper().readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The codes of the groups that operations stand in, in their order. */
  static List<String> tags(List<Operation> operations) {
    return operations.stream().map(Operation::tag).distinct().toList();
  }
}
