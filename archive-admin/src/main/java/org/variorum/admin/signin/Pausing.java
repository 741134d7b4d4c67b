package org.variorum.admin.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.Duration;
import org.variorum.admin.DeskVoice;

/** Says that nothing more is taken for a while, to people and to programs. */
@RequestScoped
public class Pausing {
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int LONGEST_IN_SECONDS = 120;

  @Inject DeskVoice voice;

  void say(Duration pause) {
    long seconds = Math.max(1, pause.plusMillis(999).toSeconds());
    ExternalContext answer = FacesContext.getCurrentInstance().getExternalContext();
    answer.setResponseStatus(TOO_MANY_REQUESTS);
    answer.setResponseHeader("Retry-After", Long.toString(seconds));
    if (seconds <= LONGEST_IN_SECONDS) {
      voice.complain("signin.wait-seconds", seconds);
    } else {
      voice.complain("signin.wait-minutes", (seconds + 59) / 60);
    }
  }
}
