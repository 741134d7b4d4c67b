package org.variorum.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.option.Logo;
import org.variorum.option.LogoMark;
import org.variorum.readingroom.HouseColours;
import org.variorum.readingroom.HouseOptions;

/**
 * Serves how the house looks: {@code /house/<colours>/house.css} and {@code
 * /house/<logo>/logo.png}, {@code icon.png} and {@code touch.png}. What lies at an address never
 * changes, so it is kept for a year.
 */
public class HouseServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern ADDRESS =
      Pattern.compile("/([0-9a-fx-]{1,60})/([a-z]+\\.(?:css|png))");
  private static final int ICON = 64;
  private static final int TOUCH = 180;

  @Inject transient HouseOptions house;

  private final transient Cache<String, byte[]> made =
      Caffeine.newBuilder().maximumSize(40).build();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = String.valueOf(request.getPathInfo());
    byte[] found = made.getIfPresent(path);
    if (found == null) {
      found = make(path).orElse(null);
    }
    if (found == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    made.put(path, found);
    response.setContentType(path.endsWith("css") ? "text/css; charset=UTF-8" : "image/png");
    response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    response.setContentLength(found.length);
    response.getOutputStream().write(found);
  }

  private Optional<byte[]> make(String path) {
    Matcher address = ADDRESS.matcher(path);
    if (!address.matches()) {
      return Optional.empty();
    }
    String word = address.group(1);
    return switch (address.group(2)) {
      case "house.css" ->
          HouseColours.of(word)
              .map(colours -> colours.styleSheet().getBytes(StandardCharsets.UTF_8));
      case "logo.png" -> logo(word);
      case "icon.png" -> logo(word).map(png -> Logo.icon(png, ICON, false));
      case "touch.png" -> logo(word).map(png -> Logo.icon(png, TOUCH, true));
      default -> Optional.empty();
    };
  }

  private Optional<byte[]> logo(String word) {
    return LogoMark.of(word).flatMap(house::logo);
  }
}
