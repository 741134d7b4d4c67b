package org.variorum.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Where the style sheets, scripts and fonts of this build lie; the version changes with them. */
@Named
@ApplicationScoped
public class Assets {
  private static final String FILE = "/META-INF/variorum-assets.properties";

  private String root = "";

  @PostConstruct
  void readVersion() {
    root = "/assets/" + version() + "/";
  }

  /** The address of one file, as {@code site.css}. */
  public String href(String file) {
    return root + file;
  }

  private static String version() {
    Properties made = new Properties();
    try (InputStream in = Assets.class.getResourceAsStream(FILE)) {
      if (in != null) {
        made.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The list of assets cannot be read", e);
    }
    return made.getProperty("version", "0");
  }
}
