package org.variorum.admin.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.CheckText;
import org.variorum.curation.OpenText;
import org.variorum.curation.RearrangeText;
import org.variorum.curation.SeenText;
import org.variorum.curation.UnknownEntryException;
import org.variorum.digitalobject.UnknownObjectException;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.pagetext.UnreadableTextException;
import org.variorum.staff.Actor;
import org.variorum.staff.ForbiddenActException;
import org.variorum.textlayer.CheckedAlreadyException;
import org.variorum.textlayer.StaleTextException;
import org.variorum.textlayer.TextLayer;
import org.variorum.textlayer.UnknownLayerException;

/**
 * Where the corrector reads and keeps: {@code GET /admin/api/text/{entry}/{page}/{layer}} answers
 * the newest version with its lines, {@code POST} keeps lines, and {@code POST …/check} and {@code
 * …/restore} check a version and bring an earlier one back. What somebody else changed meanwhile is
 * answered with 409 and the newest version.
 */
public class TextServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern PATH =
      Pattern.compile("/([^/]+)/([^/]+)/([A-Za-z0-9-]{1,40})(/check|/restore)?");
  private static final int LONGEST = 8_000_000;

  @Inject transient OpenText texts;
  @Inject transient RearrangeText writing;
  @Inject transient CheckText checking;

  /** What an address names. */
  private record Asked(EntryId entry, ObjectId page, TextLayer layer, String act) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Asked asked = asked(request.getPathInfo());
    if (asked == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      send(response, HttpServletResponse.SC_OK, newest(actor(request), asked));
    } catch (UnknownObjectException unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Asked asked = asked(request.getPathInfo());
    byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
    if (asked == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (body.length > LONGEST) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else {
      JsonNode told = TextJson.read(body);
      if (TextJson.isWhole(told, asked.layer(), asked.act())) {
        act(response, actor(request), asked, told);
      } else {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      }
    }
  }

  private void act(HttpServletResponse response, Actor actor, Asked asked, JsonNode told)
      throws IOException {
    try {
      act(actor, asked, told);
      send(response, HttpServletResponse.SC_OK, newest(actor, asked));
    } catch (StaleTextException stale) {
      ObjectNode answer = newest(actor, asked);
      TextJson.clashes(answer, stale);
      send(response, HttpServletResponse.SC_CONFLICT, answer);
    } catch (CheckedAlreadyException already) {
      ObjectNode answer = newest(actor, asked);
      answer.put("already", true);
      send(response, HttpServletResponse.SC_CONFLICT, answer);
    } catch (UnknownObjectException | UnknownEntryException unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (ForbiddenActException forbidden) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } catch (UnreadableTextException | UnknownLayerException unreadable) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  private void act(Actor actor, Asked asked, JsonNode told) {
    SeenText seen =
        new SeenText(
            asked.page(), TextLayer.of(told.path("layer").asText()), told.path("number").asInt());
    switch (asked.act()) {
      case TextJson.CHECK -> checking.check(actor, asked.entry(), seen);
      case TextJson.RESTORE ->
          writing.restore(actor, asked.entry(), seen, told.path("restore").asInt());
      default -> writing.keep(actor, asked.entry(), seen, asked.layer(), TextJson.lines(told));
    }
  }

  /** The newest version of what is written; without one, what it would begin with. */
  private ObjectNode newest(Actor actor, Asked asked) {
    return TextJson.text(writing.toWrite(actor, asked.page(), asked.layer()));
  }

  private static Actor actor(HttpServletRequest request) {
    return (Actor) request.getAttribute(SignedIn.ACTOR);
  }

  private static @Nullable Asked asked(@Nullable String path) {
    Matcher asked = PATH.matcher(path == null ? "" : path);
    if (!asked.matches() || !EntryId.isValid(asked.group(1)) || !ObjectId.isValid(asked.group(2))) {
      return null;
    }
    try {
      TextLayer layer = TextLayer.of(asked.group(3));
      return layer.equals(TextLayer.MACHINE)
          ? null // people do not write what a machine reads
          : new Asked(
              new EntryId(asked.group(1)),
              new ObjectId(asked.group(2)),
              layer,
              asked.group(4) == null ? "" : asked.group(4));
    } catch (UnknownLayerException noSuchLayer) {
      return null;
    }
  }

  private static void send(HttpServletResponse response, int status, ObjectNode answer)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/json;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(answer.toString());
  }
}
