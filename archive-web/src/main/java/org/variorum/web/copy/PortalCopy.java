package org.variorum.web.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.variorum.exchange.StaticCopy;
import org.variorum.exchange.UnwritableExportException;
import org.variorum.settings.Settings;
import org.variorum.web.Assets;

/** Copies the portal that it is part of, through the door that visitors use. */
@ApplicationScoped
class PortalCopy implements StaticCopy {
  @Inject Settings settings;
  @Inject Assets assets;

  @Override
  public Report write(Path folder, String base, Consumer<String> line) {
    String port =
        settings
            .value("variorum.port")
            .orElseThrow(
                () ->
                    new UnwritableExportException(
                        "Only a portal that was started by its launcher can copy itself"));
    Portal portal = new Portal(URI.create("http://127.0.0.1:" + port));
    return new Copying(portal, CopyFolder.at(folder), base, assets, line).run();
  }

  /** What a browser shows that opens the folder, or asks a web server for it. */
  static byte[] front(List<String> languages, String name) {
    StringBuilder page = new StringBuilder();
    String first = languages.get(0);
    page.append("<!DOCTYPE html>\n<html lang=\"")
        .append(first)
        .append("\"><meta charset=\"utf-8\">");
    page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    page.append("<meta http-equiv=\"refresh\" content=\"0; url=").append(first);
    page.append("/index.html\"><title>").append(org.jsoup.nodes.Entities.escape(name));
    page.append("</title>\n");
    for (String language : languages) {
      page.append("<p><a href=\"").append(language).append("/index.html\" lang=\"");
      page.append(language).append("\">").append(language).append("</a></p>\n");
    }
    return page.append("</html>\n").toString().getBytes(StandardCharsets.UTF_8);
  }
}
