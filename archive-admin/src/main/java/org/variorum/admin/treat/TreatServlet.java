package org.variorum.admin.treat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.SplitPage;
import org.variorum.curation.TreatPage;
import org.variorum.curation.UnknownEntryException;
import org.variorum.delivery.Scans;
import org.variorum.digitalobject.ObjectView;
import org.variorum.digitalobject.UnknownObjectException;
import org.variorum.hiding.Category;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.language.RefusedException;
import org.variorum.persistence.Collision;
import org.variorum.staff.Actor;
import org.variorum.staff.ForbiddenActException;
import org.variorum.treatment.Making;
import org.variorum.treatment.PageTreatment;
import org.variorum.treatment.StaleTreatmentException;
import org.variorum.treatment.Treatment;
import org.variorum.treatment.TreatmentForm;

/**
 * How a page is shown: {@code GET /admin/api/pages/{entry}/{page}} answers what holds, what is
 * being made and what held before; {@code POST} keeps another, {@code …/split} makes two pages of
 * it, {@code …/turn} turns others and answers which, and {@code …/again} has tried again what
 * failed. What somebody else changed meanwhile is answered with 409 and what holds.
 */
public class TreatServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern PATH = Pattern.compile("/([^/]+)/([^/]+)(/split|/turn|/again)?");
  private static final int LONGEST = 500_000;
  private static final int MOST_TURNED = 100;

  @Inject transient TreatPage treating;
  @Inject transient SplitPage splitting;
  @Inject transient Scans scans;

  /** What an address names. */
  private record Asked(EntryId entry, ObjectId page, String act) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Asked asked = asked(request.getPathInfo());
    if (asked == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      try {
        answer(response, HttpServletResponse.SC_OK, actor(request), asked);
      } catch (UnknownEntryException unknown) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      }
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
      act(response, actor(request), asked, body);
    }
  }

  private void act(HttpServletResponse response, Actor actor, Asked asked, byte[] body)
      throws IOException {
    try {
      JsonNode told = JSON.readTree(body);
      if (asked.act().equals("/turn")) {
        write(response, HttpServletResponse.SC_OK, turned(actor, asked, told));
      } else {
        act(actor, asked, told);
        answer(response, HttpServletResponse.SC_OK, actor, asked);
      }
    } catch (StaleTreatmentException stale) {
      answer(response, HttpServletResponse.SC_CONFLICT, actor, asked);
    } catch (UnknownObjectException | UnknownEntryException unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (ForbiddenActException forbidden) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } catch (RefusedException | IllegalArgumentException | IOException nonsense) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    } catch (TransactionalException failed) {
      if (!Collision.in(failed)) {
        throw failed;
      }
      answer(response, HttpServletResponse.SC_CONFLICT, actor, asked);
    }
  }

  private void act(Actor actor, Asked asked, JsonNode told) {
    int seen = told.path("number").asInt();
    switch (asked.act()) {
      case "/split" ->
          splitting.split(
              actor,
              asked.entry(),
              asked.page(),
              seen,
              treatment(told.path("first")),
              treatment(told.path("second")));
      case "/again" -> treating.again(actor, asked.entry(), asked.page());
      default ->
          treating.treat(
              actor, asked.entry(), asked.page(), seen, treatment(told.path("treatment")));
    }
  }

  /** A treatment in which every cover has a reason that visitors may know. */
  private static Treatment treatment(JsonNode told) {
    for (JsonNode cover : told.path("covers")) {
      if (Category.coded(cover.path("category").asText()).isEmpty()) {
        throw new IllegalArgumentException("A cover without a reason");
      }
    }
    return TreatmentForm.read(told);
  }

  private ObjectNode turned(Actor actor, Asked asked, JsonNode told) {
    List<ObjectId> pages = pages(told.path("pages"));
    ObjectNode said = JSON.createObjectNode();
    ArrayNode turned = said.putArray("turned");
    treating
        .turn(actor, asked.entry(), pages, told.path("quarters").asInt())
        .forEach(page -> turned.add(page.value()));
    return said;
  }

  private static List<ObjectId> pages(JsonNode told) {
    if (told.size() > MOST_TURNED) {
      throw new IllegalArgumentException("Too many pages at once");
    }
    List<ObjectId> pages = new ArrayList<>();
    told.forEach(page -> pages.add(new ObjectId(page.asText())));
    return pages;
  }

  private void answer(HttpServletResponse response, int status, Actor actor, Asked asked)
      throws IOException {
    ObjectView page = scans.atDesk(actor, asked.page()).filter(ObjectView::isPicture).orElse(null);
    if (page == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    ObjectNode said = said(actor, page);
    said.put("may", treating.allowed(actor, asked.entry(), asked.page()).code());
    write(response, status, said);
  }

  private static void write(HttpServletResponse response, int status, ObjectNode said)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/json;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(said.toString());
  }

  private ObjectNode said(Actor actor, ObjectView page) {
    List<PageTreatment> history = treating.history(actor, page.id());
    ObjectNode said = JSON.createObjectNode();
    said.put("width", page.width()).put("height", page.height());
    said.put("number", history.isEmpty() ? 0 : history.get(0).number());
    said.set(
        "treatment",
        TreatmentForm.node(history.isEmpty() ? Treatment.AS_IT_CAME : history.get(0).treatment()));
    Making making = treating.makings(actor, List.of(page.id())).get(page.id());
    if (making != null) {
      said.put("making", making.state().name().toLowerCase(java.util.Locale.ROOT));
      said.put("why", making.code());
    }
    ArrayNode earlier = said.putArray("history");
    for (PageTreatment one : history) {
      ObjectNode line = earlier.addObject();
      line.put("number", one.number()).put("by", one.by()).put("at", one.at().toString());
      line.set("treatment", TreatmentForm.node(one.treatment()));
    }
    return said;
  }

  private static Actor actor(HttpServletRequest request) {
    return (Actor) request.getAttribute(SignedIn.ACTOR);
  }

  private static @Nullable Asked asked(@Nullable String path) {
    Matcher asked = PATH.matcher(path == null ? "" : path);
    return asked.matches() && EntryId.isValid(asked.group(1)) && ObjectId.isValid(asked.group(2))
        ? new Asked(
            new EntryId(asked.group(1)),
            new ObjectId(asked.group(2)),
            asked.group(3) == null ? "" : asked.group(3))
        : null;
  }
}
