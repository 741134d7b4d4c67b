package org.variorum.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;

/**
 * Whether the desk of the archive stands beside the pages for visitors, so that these may lead
 * there.
 */
@Named
@ApplicationScoped
public class Colleagues {
  private static final String PAGE_OF_THE_DESK = "/admin/sign-in.xhtml";

  @Inject ServletContext application;

  private boolean here;

  @PostConstruct
  void look() {
    try {
      here = application.getResource(PAGE_OF_THE_DESK) != null;
    } catch (MalformedURLException e) {
      throw new IllegalStateException(PAGE_OF_THE_DESK + " is no path", e);
    }
  }

  public boolean isHere() {
    return here;
  }
}
