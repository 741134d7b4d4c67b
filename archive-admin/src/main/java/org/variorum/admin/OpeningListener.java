package org.variorum.admin;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import org.variorum.job.Opening;
import org.variorum.settings.OwnAddress;

/**
 * Tells the beans that the server has made everything ready. Where colleagues come by TLS, the
 * cookie of their sessions goes by TLS only.
 */
public class OpeningListener implements ServletContextListener {
  @Inject Opening opening;
  @Inject OwnAddress address;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    if (address.isSecure()) {
      event.getServletContext().getSessionCookieConfig().setSecure(true);
    }
    opening.announce();
  }
}
