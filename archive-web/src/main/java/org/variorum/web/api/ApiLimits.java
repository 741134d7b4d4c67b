package org.variorum.web.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.variorum.settings.Settings;
import org.variorum.web.ApiFailure;
import org.variorum.web.Network;
import org.variorum.web.PresentationApi;
import org.variorum.web.Tongues;

/**
 * Bounds how often programs ask from one network, so that none of them slows the archive down for
 * all others. How often is set by {@code VARIORUM_API_RATE}, in requests a minute; 0 sets no bound.
 */
public class ApiLimits extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final int USUAL = 600;
  private static final int TOO_MANY = 429;
  private static final String HARVESTS = "/oai";
  private static final int MOST_ASKERS = 100_000;

  @Inject transient Network network;
  @Inject transient Settings settings;
  @Inject transient Tongues tongues;

  private final transient Cache<String, Allowance> allowances =
      Caffeine.newBuilder()
          .maximumSize(MOST_ASKERS)
          .expireAfterAccess(Duration.ofMinutes(2))
          .build();

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    int most = most();
    if (most == 0) {
      chain.doFilter(request, response);
      return;
    }
    Allowance.Found found =
        allowances
            .get(network.of(request), asker -> new Allowance(most, System.nanoTime()))
            .take(System.nanoTime());
    response.setHeader("RateLimit-Policy", most + ";w=60");
    response.setHeader("RateLimit-Limit", Integer.toString(most));
    response.setHeader("RateLimit-Remaining", Integer.toString(found.left()));
    response.setHeader("RateLimit-Reset", Long.toString(found.full()));
    if (found.granted()) {
      chain.doFilter(request, response);
      return;
    }
    PresentationApi.toAllHosts(response);
    response.setHeader("Retry-After", Long.toString(Math.max(1, found.next())));
    if (request.getServletPath().equals(HARVESTS)) { // OAI-PMH knows no other way to say it
      ApiFailure.write(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    } else {
      ApiProblem.status(request, response, TOO_MANY, tongues.spoken(request));
    }
  }

  private int most() {
    return settings
        .value("variorum.api.rate")
        .filter(text -> text.matches("[0-9]{1,6}"))
        .map(Integer::valueOf)
        .orElse(USUAL);
  }
}
