package org.variorum.admin;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.OpenText;
import org.variorum.curation.SeenText;
import org.variorum.identifier.ObjectId;
import org.variorum.textlayer.TextLayer;
import org.variorum.textlayer.TextVersion;
import org.variorum.textlayer.UnknownLayerException;

/** Hands out the newest version of a text of a page: {@code <page>/<layer>.xml} or {@code .txt}. */
public class TextDownload extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern ADDRESS =
      Pattern.compile("/([0-9a-z]{8})/([a-zA-Z0-9-]{1,40})\\.(xml|txt)");

  @Inject transient SignedIn signedIn;
  @Inject transient OpenText texts;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    Matcher address = ADDRESS.matcher(path);
    Optional<byte[]> found =
        address.matches() && ObjectId.isValid(address.group(1))
            ? found(new ObjectId(address.group(1)), address.group(2), address.group(3))
            : Optional.empty();
    if (found.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    boolean plain = address.group(3).equals("txt");
    response.setContentType(plain ? "text/plain;charset=UTF-8" : "application/xml");
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"%s-%s.%s\""
            .formatted(address.group(1), address.group(2), address.group(3)));
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(found.get().length);
    response.getOutputStream().write(found.get());
  }

  private Optional<byte[]> found(ObjectId page, String code, String form) {
    try {
      Optional<OpenText.Opened> newest = texts.newest(signedIn.actor(), page, TextLayer.of(code));
      return form.equals("txt")
          ? newest.map(one -> one.text().plain().getBytes(StandardCharsets.UTF_8))
          : newest.map(OpenText.Opened::version).flatMap(this::alto);
    } catch (UnknownLayerException e) {
      return Optional.empty();
    }
  }

  private Optional<byte[]> alto(TextVersion version) {
    return texts.alto(
        signedIn.actor(), new SeenText(version.object(), version.layer(), version.number()));
  }
}
