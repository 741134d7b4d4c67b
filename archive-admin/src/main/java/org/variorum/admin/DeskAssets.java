package org.variorum.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.primefaces.context.PrimeFacesContext;

/** Where the style sheets and scripts of the desk lie; their address changes with their content. */
@Named
@ApplicationScoped
public class DeskAssets {
  private static final String MADE = "META-INF/variorum-assets.properties";

  private String version = "";

  @PostConstruct
  void read() {
    Properties made = new Properties();
    try (InputStream file =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(MADE)) {
      if (file != null) {
        made.load(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + MADE, e);
    }
    version = made.getProperty("version", "none");
  }

  /** The address of a file of the interface, as {@code desk.css}. */
  public String href(String file) {
    return "/assets/" + version + "/" + file;
  }

  /** What a form without a script of its own sends back, so that its answer may carry scripts. */
  public String getNonce() {
    return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
  }
}
