package org.variorum.admin;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import org.variorum.job.Opening;

/** Tells the beans that the server has made everything ready. */
public class OpeningListener implements ServletContextListener {
  @Inject Opening opening;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    opening.announce();
  }
}
