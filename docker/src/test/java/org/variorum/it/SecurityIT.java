package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The desk as those meet it who mean ill. */
@ExtendWith(RunningPortal.class)
class SecurityIT {
  private static final Pattern TOKEN =
      Pattern.compile("<meta name=\"variorum-token\" content=\"([^\"]*)\"");
  private static final Pattern HIDDEN =
      Pattern.compile("<input[^>]*type=\"hidden\"[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");

  private Running portal;
  private Visitor visitor;

  @BeforeEach
  void aVisitor(Running running) {
    portal = running;
    visitor = new Visitor(running);
  }

  @Test
  void takesNothingFromAScriptWithoutTheTokenOfItsSession() throws Exception {
    visitor.signIn("admin", Running.PASSWORD, "");
    Visitor another = new Visitor(portal);
    another.signIn("admin", Running.PASSWORD, "");

    assertThat(visitor.paste("").statusCode()).isEqualTo(403);
    assertThat(visitor.paste("0".repeat(32)).statusCode()).isEqualTo(403);
    assertThat(visitor.paste(another.token()).statusCode()).isEqualTo(403);
    assertThat(visitor.paste(visitor.token()).statusCode()).isEqualTo(200);
  }

  @Test
  void takesNoFormOfAnotherSession() throws Exception {
    visitor.signIn("admin", Running.PASSWORD, "");
    Visitor another = new Visitor(portal);
    another.signIn("admin", Running.PASSWORD, "");
    Map<String, String> form = hidden(another.get("/admin/new").body());
    String heading = "Foreign " + UUID.randomUUID();
    form.putAll(Map.of("n", "n", "n:kind", "PLACE", "n:heading", heading, "n:go", "n:go"));

    assertThat(visitor.post("/admin/new", form).statusCode()).isEqualTo(403);
    form.keySet().removeIf(name -> name.contains("ViewState"));
    assertThat(visitor.post("/admin/new", form).statusCode()).isIn(200, 400, 403);
    assertThat(visitor.get("/admin/entries?q=" + coded(heading)).body())
        .doesNotContain("<th scope=\"row\"><a href=\"/admin/entry/");
  }

  @ParameterizedTest
  @CsvSource({
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site",
    "Origin, https://elsewhere.example",
    "Origin, null"
  })
  void takesNothingThatAnotherSiteSends(String header, String value) throws Exception {
    visitor.signIn("admin", Running.PASSWORD, "");
    HttpRequest.Builder request =
        visitor
            .request("/admin/api/paste")
            .header("X-Variorum-Token", visitor.token())
            .header(header, value)
            .POST(BodyPublishers.ofString("<p>words</p>"));

    HttpResponse<String> answer = visitor.send(request);

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("foreign");
    assertThat(
            new Visitor(portal)
                .send(
                    visitor
                        .request("/admin/sign-in")
                        .header(header, value)
                        .POST(BodyPublishers.ofString("signin%3Alogin=admin")))
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void startsAnotherSessionWhenSomebodySignsIn() throws Exception {
    visitor.get("/admin/sign-in");
    String before = visitor.session();
    visitor.signIn("admin", Running.PASSWORD, "");

    assertThat(visitor.session()).isNotEqualTo(before);
    HttpRequest.Builder withTheOld =
        new Visitor(portal).request("/admin/entries").header("Cookie", "JSESSIONID=" + before);
    assertThat(new Visitor(portal).send(withTheOld).statusCode()).isEqualTo(302);
  }

  @Test
  void slowsDownWhoGuesses() throws Exception {
    String account = "nobody-" + UUID.randomUUID();
    HttpResponse<String> last = visitor.signIn(account, "wrong", "");
    for (int guess = 0; guess < 8 && last.statusCode() != 429; guess++) {
      last = visitor.signIn(account, "wrong", "");
    }

    assertThat(last.statusCode()).isEqualTo(429);
    assertThat(last.headers().firstValue("Retry-After").orElse("")).matches("[1-9]\\d*");
    assertThat(new Visitor(portal).signIn("admin", Running.PASSWORD, "").statusCode())
        .as("another account, from the same place")
        .isEqualTo(302);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elsewhere.example/",
        "//elsewhere.example/admin",
        "/\\elsewhere.example",
        "/admin/..//elsewhere.example"
      })
  void leadsNobodyToAnotherSite(String to) throws Exception {
    HttpResponse<String> answer = visitor.signIn("admin", Running.PASSWORD, to);

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElse(""))
        .matches("(" + Pattern.quote(portal.uri("").toString()) + ")?/admin");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/admin/sign-in"})
  void echoesNothing(String path) throws Exception {
    HttpResponse<String> answer =
        visitor.send(
            visitor
                .request(path)
                .header("X-Probe", "probe-value")
                .method("TRACE", BodyPublishers.noBody()));

    assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(answer.body()).doesNotContain("probe-value");
  }

  @Test
  void refusesUploadsThatAreNotWhatTheySay() throws Exception {
    visitor.signIn("admin", Running.PASSWORD, "");
    String entry = visitor.entry();

    assertThat(visitor.upload(entry, "scan.png", 999_999_999_999_999L).statusCode()).isEqualTo(413);
    assertThat(visitor.uploaded(entry, "words.png", "<script>alert(1)</script>".getBytes(UTF)))
        .contains("\"failed\"");
    assertThat(visitor.uploaded(entry, "huge.png", png(60_000, 60_000))).contains("\"failed\"");
    String climbing = visitor.uploaded(entry, "../../../../tmp/variorum-climbs.png", png(0, 0));
    assertThat(climbing).contains("\"failed\"");
    assertThat(java.nio.file.Path.of("/tmp/variorum-climbs.png")).doesNotExist();
  }

  private static final java.nio.charset.Charset UTF = StandardCharsets.UTF_8;

  /** The head of a picture of that size, and no more of it. */
  private static byte[] png(int width, int height) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(head);
    data.writeBytes("IHDR");
    data.writeInt(width);
    data.writeInt(height);
    data.write(new byte[] {8, 2, 0, 0, 0});
    CRC32 sum = new CRC32();
    sum.update(head.toByteArray());
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    DataOutputStream picture = new DataOutputStream(file);
    picture.writeLong(0x89504E470D0A1A0AL);
    picture.writeInt(13);
    picture.write(head.toByteArray());
    picture.writeInt((int) sum.getValue());
    return file.toByteArray();
  }

  private static Map<String, String> hidden(String page) {
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher found = HIDDEN.matcher(page);
    while (found.find()) {
      fields.put(found.group(1), found.group(2));
    }
    return fields;
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, UTF);
  }

  /** A program with cookies of its own. */
  private static final class Visitor {
    private final Running portal;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = Running.client().cookieHandler(cookies).build();

    Visitor(Running portal) {
      this.portal = portal;
    }

    HttpRequest.Builder request(String path) {
      return HttpRequest.newBuilder(portal.uri(path)).timeout(Duration.ofSeconds(60));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path) throws Exception {
      return send(request(path));
    }

    HttpResponse<String> post(String path, Map<String, String> form) throws Exception {
      String body =
          form.entrySet().stream()
              .map(field -> coded(field.getKey()) + "=" + coded(field.getValue()))
              .collect(Collectors.joining("&"));
      return send(
          request(path)
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> signIn(String login, String password, String to) throws Exception {
      Map<String, String> form = hidden(get("/admin/sign-in").body());
      form.putAll(
          Map.of(
              "signin:login", login,
              "signin:password", password,
              "signin:to", to,
              "signin:go", "signin:go"));
      return post("/admin/sign-in", form);
    }

    String token() throws Exception {
      Matcher found = TOKEN.matcher(get("/admin/password").body());
      assertThat(found.find()).isTrue();
      return found.group(1);
    }

    String session() {
      return cookies.getCookieStore().getCookies().stream()
          .filter(cookie -> cookie.getName().endsWith("SESSIONID"))
          .map(HttpCookie::getValue)
          .findFirst()
          .orElse("");
    }

    HttpResponse<String> paste(String token) throws Exception {
      return send(
          request("/admin/api/paste")
              .header("X-Variorum-Token", token)
              .POST(BodyPublishers.ofString("<p>words</p>")));
    }

    /** Any entry of the desk. */
    String entry() throws Exception {
      Matcher found = Pattern.compile("/admin/entry/([0-9a-z]{8})\"").matcher("");
      for (int second = 0; second < 300; second++) {
        found.reset(get("/admin/entries").body());
        if (found.find()) {
          return found.group(1);
        }
        Thread.sleep(1000);
      }
      throw new IllegalStateException("there is no entry");
    }

    HttpResponse<String> upload(String entry, String name, long length) throws Exception {
      return send(
          request("/admin/api/uploads")
              .header("X-Variorum-Token", token())
              .header("Tus-Resumable", "1.0.0")
              .header("Upload-Length", Long.toString(length))
              .header("Upload-Metadata", "entry " + base64(entry) + ",filename " + base64(name))
              .POST(BodyPublishers.noBody()));
    }

    /** Sends a file to its end and says what became of it. */
    String uploaded(String entry, String name, byte[] bytes) throws Exception {
      HttpResponse<String> begun = upload(entry, name, bytes.length);
      assertThat(begun.statusCode()).isEqualTo(201);
      String place = begun.headers().firstValue("Location").orElseThrow();
      send(
          request(place)
              .header("X-Variorum-Token", token())
              .header("Tus-Resumable", "1.0.0")
              .header("Upload-Offset", "0")
              .header("Content-Type", "application/offset+octet-stream")
              .method("PATCH", BodyPublishers.ofByteArray(bytes)));
      for (int tenth = 0; tenth < 300; tenth++) {
        String state = get(place + "/state").body();
        if (!state.contains("\"judging\"") && !state.contains("\"receiving\"")) {
          return state;
        }
        Thread.sleep(100);
      }
      return "not judged";
    }

    private static String base64(String text) {
      return Base64.getEncoder().encodeToString(text.getBytes(UTF));
    }
  }
}
