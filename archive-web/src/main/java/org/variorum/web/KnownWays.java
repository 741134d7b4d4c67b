package org.variorum.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which frames addresses led to as they were typed, so that a page that is kept can be sent without
 * reading its address again: that took longer than sending it.
 */
@ApplicationScoped
public class KnownWays {
  private static final int MOST = 4_000;
  private static final int LONGEST = 600;

  private final Cache<Way, Known> ways = Caffeine.newBuilder().maximumSize(MOST).build();

  /**
   * Where a request led.
   *
   * @param varies by what else than the address the answer was chosen
   */
  public record Known(Frame frame, List<String> varies) {
    public Known {
      varies = List.copyOf(varies);
    }
  }

  /**
   * All of a request that decides which page it is for.
   *
   * @param language what the browser likes to read
   * @param accept the forms in which it takes it
   */
  private record Way(
      String path,
      @Nullable String query,
      @Nullable String language,
      @Nullable String accept,
      String root,
      Offered offered) {

    static Way of(HttpServletRequest request, String root, Offered offered) {
      return new Way(
          request.getRequestURI(),
          request.getQueryString(),
          request.getHeader("Accept-Language"),
          request.getHeader("Accept"),
          root,
          offered);
    }

    int length() {
      return path.length()
          + lengthOf(query)
          + lengthOf(language)
          + lengthOf(accept)
          + root.length();
    }

    private static int lengthOf(@Nullable String text) {
      return text == null ? 0 : text.length();
    }
  }

  /** Where such a request led; empty if there was none, or it is no reading. */
  public Optional<Known> known(HttpServletRequest request, String root, Offered offered) {
    return isReading(request)
        ? Optional.ofNullable(ways.getIfPresent(Way.of(request, root, offered)))
        : Optional.empty();
  }

  /** Remembers the frame of a page that is about to be sent. */
  public void remember(HttpServletRequest request, HttpServletResponse response, Frame frame) {
    Way way = Way.of(request, frame.root(), frame.offered());
    if (isReading(request) && way.length() <= LONGEST) {
      ways.put(way, new Known(frame, List.copyOf(response.getHeaders("Vary"))));
    }
  }

  private static boolean isReading(HttpServletRequest request) {
    return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
  }
}
