package org.variorum.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the files of the interface are answered for. */
class AssetsFilterTest {
  private final Map<String, String> files =
      Map.of(
          "/assets/site.css", "plain", "/assets/site.css.gz", "zipped", "/assets/a.woff2", "face");
  private final Map<String, Object> answered = new HashMap<>();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final AssetsFilter filter = new AssetsFilter();

  @BeforeEach
  void readVersion() {
    filter.assets = new Assets();
    filter.assets.readVersion();
  }

  @Test
  void keepsAFileOfThisBuildForAYear() throws Exception {
    ask(filter.assets.href("a.woff2"), "");

    assertThat(body).asString().isEqualTo("face");
    assertThat(answered)
        .containsEntry("Cache-Control", "public, max-age=31536000, immutable")
        .containsEntry("type", "font/woff2");
  }

  @Test
  void keepsAFileAskedUnderAnotherVersionForNoTime() throws Exception {
    ask("/assets/0123456789ab/a.woff2", "");

    assertThat(body).asString().isEqualTo("face");
    assertThat(answered).containsEntry("Cache-Control", "no-cache");
  }

  @Test
  void sendsTheZippedFormToWhoeverTakesIt() throws Exception {
    ask(filter.assets.href("site.css"), "gzip, br");

    assertThat(body).asString().isEqualTo("zipped");
    assertThat(answered).containsEntry("Content-Encoding", "gzip");
  }

  @Test
  void sendsThePlainFormToWhoeverDoesNot() throws Exception {
    ask(filter.assets.href("site.css"), "identity");

    assertThat(body).asString().isEqualTo("plain");
    assertThat(answered).doesNotContainKey("Content-Encoding");
  }

  @Test
  void knowsNoOtherAddress() throws Exception {
    for (String path :
        new String[] {"/assets/site.css", "/assets/0/../WEB-INF/web.xml", "/assets/0/none.css"}) {
      answered.clear();

      ask(path, "");

      assertThat(answered).as(path).containsEntry("status", 404);
    }
  }

  private void ask(String path, String encodings) throws Exception {
    ServletContext context =
        standIn(
            ServletContext.class,
            (proxy, method, arguments) -> {
              String content = files.get(arguments[0]);
              return content == null
                  ? null
                  : new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
            });
    HttpServletRequest request =
        standIn(
            HttpServletRequest.class,
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getServletPath" -> path;
                  case "getHeader" -> encodings;
                  default -> context;
                });
    filter.doFilter(request, standIn(HttpServletResponse.class, this::answer), (in, out) -> {});
  }

  private Object answer(Object proxy, java.lang.reflect.Method method, Object[] arguments) {
    switch (method.getName()) {
      case "setHeader" -> answered.put((String) arguments[0], arguments[1]);
      case "setContentType" -> answered.put("type", arguments[0]);
      case "sendError" -> answered.put("status", arguments[0]);
      default -> {
        return into(body);
      }
    }
    return null;
  }

  private static ServletOutputStream into(ByteArrayOutputStream body) {
    return new ServletOutputStream() {
      @Override
      public void write(int octet) {
        body.write(octet);
      }

      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setWriteListener(WriteListener listener) {}
    };
  }

  private static <T> T standIn(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
