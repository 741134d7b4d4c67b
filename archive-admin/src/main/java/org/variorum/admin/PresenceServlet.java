package org.variorum.admin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.LatestChange;
import org.variorum.curation.OpenEntry;
import org.variorum.curation.UnknownEntryException;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.StaffId;
import org.variorum.staff.Actor;

/**
 * Where open pages tell of themselves: {@code POST /admin/api/presence/{entry}} with {@code tab},
 * {@code place} and {@code writing} answers who else is there, and who changed the entry last;
 * {@code DELETE …?tab=} says that a page was closed.
 */
public class PresenceServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final JsonMapper JSON = new JsonMapper();
  private static final int LONGEST = 2_000;
  private static final int LONGEST_PLACE = 160;

  @Inject transient Presence presence;
  @Inject transient OpenEntry opening;
  @Inject transient DeskTimes times;
  @Inject transient Clock clock;

  /** Someone who has the entry open; {@code self} if it is whoever asks, in another tab. */
  record Other(String name, String place, boolean writing, boolean self) {}

  /** What is answered; {@code changedAt} is in the words of the desk. */
  record Answer(List<Other> others, int revision, String changedBy, String changedAt) {}

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<EntryId> entry = entry(request);
    JsonNode told = read(request);
    String tab = told.path("tab").asText();
    if (entry.isEmpty() || !tab.matches("[a-z0-9]{8,32}")) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    Actor actor = (Actor) request.getAttribute(SignedIn.ACTOR);
    LatestChange latest;
    try {
      latest = opening.latestChange(actor, entry.get());
    } catch (UnknownEntryException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Presence.Sighting here = sighting(actor, tab, told);
    List<Other> others =
        presence.seen(entry.get(), here).stream().map(one -> other(one, here)).toList();
    response.setContentType("application/json;charset=UTF-8");
    response
        .getWriter()
        .write(
            JSON.writeValueAsString(
                new Answer(others, latest.revision(), latest.who(), times.of(latest.when()))));
  }

  private Presence.Sighting sighting(Actor actor, String tab, JsonNode told) {
    String place = told.path("place").asText();
    return new Presence.Sighting(
        Objects.requireNonNull(actor.id()),
        actor.signature(),
        tab,
        place.substring(0, Math.min(place.length(), LONGEST_PLACE)),
        told.path("writing").asBoolean(),
        clock.instant());
  }

  private static Other other(Presence.Sighting one, Presence.Sighting here) {
    return new Other(one.name(), one.place(), one.writing(), one.who().equals(here.who()));
  }

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
    Actor actor = (Actor) request.getAttribute(SignedIn.ACTOR);
    StaffId who = Objects.requireNonNull(actor.id());
    String tab = request.getParameter("tab");
    if (tab != null) {
      entry(request).ifPresent(entry -> presence.left(entry, who, tab));
    }
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  private static Optional<EntryId> entry(HttpServletRequest request) {
    String path = request.getPathInfo();
    return Optional.ofNullable(path)
        .map(one -> one.substring(1))
        .filter(EntryId::isValid)
        .map(EntryId::new);
  }

  private static JsonNode read(HttpServletRequest request) throws IOException {
    byte[] body = request.getInputStream().readNBytes(LONGEST);
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      return JSON.missingNode();
    }
  }
}
