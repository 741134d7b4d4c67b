package org.variorum.web;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Answers for the style sheets, scripts and fonts: under the version of this build they are kept
 * for a year, under another one only for the moment, so that a page of yesterday is still dressed.
 */
public class AssetsFilter implements Filter {
  private static final Pattern ADDRESS =
      Pattern.compile("/assets/([0-9a-z]+)/((?:[a-z0-9-]+/)*[a-z0-9-]+\\.([a-z0-9]+))");

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=UTF-8",
          "js", "text/javascript; charset=UTF-8",
          "svg", "image/svg+xml",
          "woff2", "font/woff2");

  @Inject Assets assets;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    answer((HttpServletRequest) request, (HttpServletResponse) response);
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Matcher address = ADDRESS.matcher(request.getServletPath());
    String type = address.matches() ? TYPES.get(address.group(3)) : null;
    if (type == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType(type);
    response.setHeader("Vary", "Accept-Encoding");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", lifetime(request));
    send("/assets/" + address.group(2), request, response);
  }

  private String lifetime(HttpServletRequest request) {
    boolean ours = request.getServletPath().startsWith(assets.href(""));
    return ours ? "public, max-age=31536000, immutable" : "no-cache";
  }

  private static void send(String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try (InputStream gzipped = takesGzip(request) ? open(path + ".gz", request) : null;
        InputStream plain = gzipped == null ? open(path, request) : null) {
      if (gzipped != null) {
        response.setHeader("Content-Encoding", "gzip");
        gzipped.transferTo(response.getOutputStream());
      } else if (plain != null) {
        plain.transferTo(response.getOutputStream());
      } else {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      }
    }
  }

  private static boolean takesGzip(HttpServletRequest request) {
    String encodings = request.getHeader("Accept-Encoding");
    return encodings != null && encodings.contains("gzip");
  }

  private static @Nullable InputStream open(String path, HttpServletRequest request) {
    return request.getServletContext().getResourceAsStream(path);
  }
}
