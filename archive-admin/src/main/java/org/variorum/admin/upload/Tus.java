package org.variorum.admin.upload;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.variorum.identifier.ObjectId;
import org.variorum.upload.UploadRefusedException;
import org.variorum.upload.UploadView;
import org.variorum.upload.Uploads;

/** The words of the tus protocol 1.0.0. */
final class Tus {
  static final String VERSION = "1.0.0";
  static final int INSUFFICIENT_STORAGE = 507;
  static final int UNPROCESSABLE = 422;

  private static final int LOCKED = 423;
  private static final JsonMapper JSON = new JsonMapper();

  private Tus() {}

  static void describe(HttpServletResponse response) {
    response.setHeader("Tus-Version", VERSION);
    response.setHeader("Tus-Extension", "creation,termination,expiration");
    response.setHeader("Tus-Max-Size", Long.toString(Uploads.MOST_BYTES));
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  /** The method, also of a client that can only send POST. */
  static String method(HttpServletRequest request) {
    String meant = request.getHeader("X-HTTP-Method-Override");
    return meant == null || !request.getMethod().equals("POST") ? request.getMethod() : meant;
  }

  static void checkVersion(HttpServletRequest request) {
    if (!VERSION.equals(request.getHeader("Tus-Resumable"))) {
      throw new MalformedUploadException(
          HttpServletResponse.SC_PRECONDITION_FAILED, "Tus-Resumable must be " + VERSION);
    }
  }

  /** A count of bytes that a header gives. */
  static long number(HttpServletRequest request, String header) {
    String value = request.getHeader(header);
    if (value == null || !value.matches("\\d{1,15}")) {
      throw new MalformedUploadException(400, header + " must be a count of bytes");
    }
    return Long.parseLong(value);
  }

  static int status(UploadRefusedException.Reason reason) {
    return switch (reason) {
      case NO_SUCH_UPLOAD -> HttpServletResponse.SC_NOT_FOUND;
      case NO_SUCH_ENTRY -> HttpServletResponse.SC_BAD_REQUEST;
      case TOO_LARGE, TOO_MUCH -> HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
      case WRONG_OFFSET -> HttpServletResponse.SC_CONFLICT;
      case BUSY -> LOCKED;
      case NOT_ALLOWED -> HttpServletResponse.SC_FORBIDDEN;
      case DISK_FULL -> INSUFFICIENT_STORAGE;
      case INTERNAL -> HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    };
  }

  static String diskFull(Locale language) {
    return UploadRefusedException.words(UploadRefusedException.Reason.DISK_FULL, language);
  }

  static ObjectNode state(UploadView upload, Locale language) {
    ObjectNode state =
        JSON.createObjectNode()
            .put("state", upload.state().name().toLowerCase(Locale.ROOT))
            .put("message", upload.message(language));
    if (upload.isDamaged()) {
      state.put("damaged", true);
    }
    ObjectId object = upload.object();
    if (object != null) {
      show(state, object);
    }
    return state;
  }

  private static void show(ObjectNode state, ObjectId object) {
    String thumbnail = "/admin/scan/" + object + "/thumb.jpg";
    state.put("object", object.value()).put("thumb", thumbnail).put("thumbnail", thumbnail);
  }

  /** What the entry has of a file that need not be sent; nothing if it has nothing of it. */
  static ObjectNode known(Optional<ObjectId> object, Locale language) {
    ObjectNode answer = JSON.createObjectNode();
    object.ifPresent(
        first ->
            show(
                answer
                    .putObject("known")
                    .put("state", "known")
                    .put("message", UploadView.known(language)),
                first));
    return answer;
  }

  /** Those of which a browser that begins anew should know. */
  static ObjectNode unfinished(List<UploadView> uploads) {
    ObjectNode answer = JSON.createObjectNode();
    ArrayNode all = answer.putArray("uploads");
    for (UploadView upload : uploads) {
      all.addObject()
          .put("id", upload.id().value())
          .put("name", upload.fileName())
          .put("received", upload.received())
          .put("length", upload.length());
    }
    return answer;
  }

  static void refuse(HttpServletResponse response, int status, String message) throws IOException {
    response.setStatus(status);
    json(response, JSON.createObjectNode().put("message", message));
  }

  static void json(HttpServletResponse response, ObjectNode body) throws IOException {
    response.setContentType("application/json;charset=UTF-8");
    response.getWriter().write(body.toString());
  }
}
