package org.variorum.admin.upload;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.admin.signin.SignedIn;
import org.variorum.contentstore.ContentDigest;
import org.variorum.contentstore.StoreFullException;
import org.variorum.curation.AttachScan;
import org.variorum.identifier.EntryId;
import org.variorum.scan.Tolerance;
import org.variorum.staff.Actor;
import org.variorum.staff.ForbiddenActException;
import org.variorum.upload.UploadId;
import org.variorum.upload.UploadRefusedException;
import org.variorum.upload.UploadState;
import org.variorum.upload.UploadView;
import org.variorum.upload.Uploads;

/**
 * Receives files at {@code /admin/api/uploads}, says at {@code /<id>/state} how they fare, and with
 * {@code ?entry=} which of an entry still lack bytes, or with {@code &sha512=} whether it has
 * those.
 */
public class UploadServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String PIECE_TYPE = "application/offset+octet-stream";
  private static final String STATE = "/state";

  @Inject transient Uploads uploads;
  @Inject transient AttachScan attached;
  @Inject transient DeskLanguage language;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Tus-Resumable", Tus.VERSION);
    response.setHeader("Cache-Control", "no-store");
    try {
      answer(request, response);
    } catch (UploadRefusedException e) {
      Tus.refuse(response, Tus.status(e.reason()), e.words(language.getLocale()));
    } catch (ForbiddenActException e) {
      Tus.refuse(response, HttpServletResponse.SC_FORBIDDEN, String.valueOf(e.getMessage()));
    } catch (MalformedUploadException e) {
      Tus.refuse(response, e.status(), String.valueOf(e.getMessage()));
    } catch (StoreFullException e) {
      Tus.refuse(response, Tus.INSUFFICIENT_STORAGE, Tus.diskFull(language.getLocale()));
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    String method = Tus.method(request);
    if (method.equals("OPTIONS")) {
      Tus.describe(response);
    } else if (method.equals("GET") && path.endsWith(STATE)) {
      tell(response, upload(request, path.substring(0, path.length() - STATE.length())));
    } else if (method.equals("GET") && path.isEmpty()) {
      tellOfEntry(request, response, entry(request.getParameter("entry")));
    } else if (method.equals("POST") && (path.isEmpty() || path.equals("/"))) {
      Tus.checkVersion(request);
      begin(request, response);
    } else {
      Tus.checkVersion(request);
      answerUpload(method, request, response, path);
    }
  }

  private void answerUpload(
      String method, HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException {
    switch (method) {
      case "HEAD" -> head(response, upload(request, path));
      case "PATCH" -> receive(request, response, upload(request, path));
      case "DELETE" -> {
        uploads.abandon(actor(request), upload(request, path).id());
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      }
      default ->
          throw new MalformedUploadException(
              HttpServletResponse.SC_METHOD_NOT_ALLOWED, "Not a method of uploads: " + method);
    }
  }

  private void begin(HttpServletRequest request, HttpServletResponse response) {
    UploadMetadata metadata = UploadMetadata.read(request.getHeader("Upload-Metadata"));
    EntryId entry = entry(metadata.value("entry"));
    UploadView begun =
        uploads.begin(
            actor(request),
            entry,
            metadata.value("filename"),
            Tus.number(request, "Upload-Length"),
            metadata.value("damaged").equals("keep") ? Tolerance.OF_DAMAGE : Tolerance.NONE);
    response.setStatus(HttpServletResponse.SC_CREATED);
    response.setHeader(
        "Location", request.getContextPath() + request.getServletPath() + "/" + begun.id());
    expire(response, begun);
  }

  private void tellOfEntry(HttpServletRequest request, HttpServletResponse response, EntryId entry)
      throws IOException {
    String digest = request.getParameter("sha512");
    if (digest == null) {
      Tus.json(response, Tus.unfinished(uploads.unfinished(actor(request), entry)));
    } else if (ContentDigest.isValid(digest)) {
      Tus.json(
          response,
          Tus.known(
              attached.attached(actor(request), entry, new ContentDigest(digest)),
              language.getLocale()));
    } else {
      throw new MalformedUploadException(
          HttpServletResponse.SC_BAD_REQUEST, "Not a SHA-512 in hexadecimal digits");
    }
  }

  private static EntryId entry(@Nullable String named) {
    if (named == null || !EntryId.isValid(named)) {
      throw new MalformedUploadException(
          HttpServletResponse.SC_BAD_REQUEST, "No entry is named to which scans belong");
    }
    return new EntryId(named);
  }

  private void head(HttpServletResponse response, UploadView upload) {
    response.setHeader("Upload-Offset", Long.toString(upload.received()));
    response.setHeader("Upload-Length", Long.toString(upload.length()));
    expire(response, upload);
    response.setStatus(HttpServletResponse.SC_OK);
  }

  private void receive(HttpServletRequest request, HttpServletResponse response, UploadView upload)
      throws IOException {
    if (!isPiece(request.getContentType())) {
      throw new MalformedUploadException(
          HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "A piece is of type " + PIECE_TYPE);
    }
    long offset = Tus.number(request, "Upload-Offset");
    long end = uploads.receive(actor(request), upload.id(), offset, request.getInputStream());
    response.setHeader("Upload-Offset", Long.toString(end));
    expire(response, upload);
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  /** A filter that sets the encoding of requests adds it to what was sent. */
  private static boolean isPiece(@Nullable String contentType) {
    return contentType != null && contentType.split(";", 2)[0].strip().equals(PIECE_TYPE);
  }

  private void expire(HttpServletResponse response, UploadView upload) {
    if (upload.state() == UploadState.RECEIVING) {
      response.setHeader(
          "Upload-Expires",
          DateTimeFormatter.RFC_1123_DATE_TIME.format(
              uploads.expiry(upload).atOffset(ZoneOffset.UTC)));
    }
  }

  private void tell(HttpServletResponse response, UploadView upload) throws IOException {
    Tus.json(response, Tus.state(upload, language.getLocale()));
  }

  private UploadView upload(HttpServletRequest request, String path) {
    String id = path.startsWith("/") ? path.substring(1) : path;
    if (!UploadId.isValid(id)) {
      throw new MalformedUploadException(HttpServletResponse.SC_NOT_FOUND, "No such upload");
    }
    return uploads.of(actor(request), new UploadId(id));
  }

  private static Actor actor(HttpServletRequest request) {
    return Optional.ofNullable((Actor) request.getAttribute(SignedIn.ACTOR))
        .orElseThrow(
            () ->
                new MalformedUploadException(
                    HttpServletResponse.SC_UNAUTHORIZED, "Nobody has signed in"));
  }
}
