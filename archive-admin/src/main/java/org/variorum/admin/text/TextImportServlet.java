package org.variorum.admin.text;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.variorum.admin.DeskVoice;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.ImportTexts;
import org.variorum.curation.ImportTexts.Placed;
import org.variorum.curation.UnknownEntryException;
import org.variorum.identifier.EntryId;
import org.variorum.language.RefusedException;
import org.variorum.pagetext.UnreadableTextException;
import org.variorum.staff.Actor;
import org.variorum.staff.ForbiddenActException;
import org.variorum.textlayer.StaleTextException;

/**
 * Takes texts of pages as files: {@code POST /admin/api/text-import/<entry>} says where each would
 * go, with {@code ?do=true} they are taken. A line of JSON comes first, with the names and sizes of
 * the files and the numbers of the texts that were seen to be replaced; then the files.
 */
public class TextImportServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final JsonMapper JSON = new JsonMapper();
  private static final int UNPROCESSABLE = 422;

  /** All files lie in memory while they are read: one import at a time. */
  private static final Semaphore ROOM = new Semaphore(1);

  @Inject transient ImportTexts imports;
  @Inject transient SignedIn signedIn;
  @Inject transient DeskVoice voice;
  @Inject transient DeskLanguage language;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    if (!path.matches("/[0-9a-z]{8}") || !EntryId.isValid(path.substring(1))) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (request.getContentLengthLong() > TextsSent.MOST_BYTES) {
      refuse(response, voice.say("bring.too-large", ImportTexts.MOST_BYTES / 1_000_000));
    } else if (!ROOM.tryAcquire()) {
      refuse(response, voice.say("bring.busy"));
    } else {
      try {
        answer(request, response, new EntryId(path.substring(1)));
      } finally {
        ROOM.release();
      }
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, EntryId entry)
      throws IOException {
    Actor actor = signedIn.actor();
    try {
      Optional<TextsSent> sent = TextsSent.read(request.getInputStream());
      if (sent.isEmpty()) {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        return;
      }
      boolean isDone = "true".equals(request.getParameter("do"));
      List<Placed> placed =
          isDone
              ? imports.carryOut(actor, entry, sent.get().files(), sent.get().seen())
              : imports.rehearse(actor, entry, sent.get().files());
      response.setContentType("application/json;charset=UTF-8");
      response.getWriter().write(json(placed).toString());
    } catch (UnreadableTextException e) {
      refuse(response, e.words(language.getLocale()));
    } catch (StaleTextException e) {
      response.sendError(HttpServletResponse.SC_CONFLICT);
    } catch (UnknownEntryException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (ForbiddenActException e) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } catch (RefusedException e) {
      refuse(response, voice.say("bring.refused"));
    }
  }

  private ArrayNode json(List<Placed> placed) {
    ArrayNode all = JSON.createArrayNode();
    for (Placed one : placed) {
      ObjectNode said =
          all.addObject()
              .put("file", one.file())
              .put("place", one.place())
              .put("page", one.page() == null ? "" : one.page().value())
              .put("words", one.words())
              .put("first", one.first())
              .put("language", one.language().isEmpty() ? "" : voice.tongue(one.language()))
              .put("replaces", one.replaces())
              .put("taken", one.isTaken());
      UnreadableTextException refusal = one.refusal();
      said.put(
          "refusal",
          refusal != null
              ? refusal.words(language.getLocale())
              : one.page() == null ? voice.say("bring.no-page") : "");
    }
    return all;
  }

  private static void refuse(HttpServletResponse response, String why) throws IOException {
    response.setStatus(UNPROCESSABLE);
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().write(why);
  }
}
