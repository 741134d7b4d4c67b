package org.variorum.admin.upload;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.variorum.admin.DeskVoice;
import org.variorum.admin.signin.SignedIn;
import org.variorum.filing.FilePattern;
import org.variorum.filing.FileScans;
import org.variorum.filing.FiledScan;
import org.variorum.filing.UnfitPatternException;
import org.variorum.staff.ForbiddenActException;

/**
 * Tells where files belong by their names, before any of them is sent: {@code POST
 * /admin/api/filing} with {@code {"pattern": …, "paths": [ … ]}} answers {@code {"scans": [{"path":
 * …, "entry": …, "code": …, "heading": …} or {"path": …, "problem": …}]}}.
 */
public class FilingServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final JsonMapper JSON = new JsonMapper();
  private static final int MOST_BYTES = 4_000_000;
  private static final int MOST_PATHS = 10_000;

  @Inject transient SignedIn signedIn;
  @Inject transient FileScans filing;
  @Inject transient DeskVoice voice;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] sent = request.getInputStream().readNBytes(MOST_BYTES + 1);
    if (sent.length > MOST_BYTES) {
      refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "filing.too-many");
      return;
    }
    try {
      JsonNode asked = JSON.readTree(sent);
      List<String> paths = paths(asked);
      if (paths.size() > MOST_PATHS) {
        refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "filing.too-many");
        return;
      }
      FilePattern pattern = new FilePattern(asked.path("pattern").asText());
      tell(response, filing.plan(signedIn.actor(), pattern, paths));
    } catch (ForbiddenActException e) {
      Tus.refuse(response, HttpServletResponse.SC_FORBIDDEN, String.valueOf(e.getMessage()));
    } catch (JsonProcessingException e) {
      refuse(response, HttpServletResponse.SC_BAD_REQUEST, "filing.unreadable");
    } catch (UnfitPatternException e) {
      refuse(response, Tus.UNPROCESSABLE, DeskVoice.key("filing.fault", e.fault()));
    }
  }

  private static List<String> paths(JsonNode asked) {
    List<String> paths = new ArrayList<>();
    asked.path("paths").forEach(path -> paths.add(path.asText()));
    return paths;
  }

  private void tell(HttpServletResponse response, List<FiledScan> scans) throws IOException {
    ObjectNode answer = JSON.createObjectNode();
    ArrayNode told = answer.putArray("scans");
    for (FiledScan scan : scans) {
      ObjectNode one = told.addObject().put("path", scan.path());
      scan.unit()
          .ifPresent(
              unit ->
                  one.put("entry", unit.entry().value())
                      .put("code", unit.code())
                      .put("heading", unit.heading()));
      scan.problem()
          .ifPresent(problem -> one.put("problem", voice.word("filing.problem", problem)));
    }
    Tus.json(response, answer);
  }

  private void refuse(HttpServletResponse response, int status, String key) throws IOException {
    Tus.refuse(response, status, voice.say(key));
  }
}
