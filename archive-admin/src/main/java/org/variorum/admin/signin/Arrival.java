package org.variorum.admin.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.variorum.admin.DeskVoice;
import org.variorum.signin.SignIn;

/** Leads on whoever tried to sign in: to the page he wanted, to the question for a code, or not. */
@RequestScoped
public class Arrival {
  @Inject HttpServletRequest request;
  @Inject Clock clock;
  @Inject Pausing pausing;
  @Inject DeskVoice voice;

  /**
   * Does as the answer says.
   *
   * @param to the page that was asked for
   * @param wrong the key of what is said if it was wrong
   */
  void go(SignIn.Answer answer, String to, String wrong) {
    if (answer instanceof SignIn.Answer.In in) {
      DeskSession.begin(request, in.member().id(), in.session());
      voice.goTo(DeskPath.after(to));
    } else if (answer instanceof SignIn.Answer.CodeWanted code) {
      DeskSession.awaitCode(request, code.half(), clock.instant());
      voice.goTo(
          DeskPath.CODE + "?to=" + URLEncoder.encode(DeskPath.after(to), StandardCharsets.UTF_8));
    } else if (answer instanceof SignIn.Answer.Wait wait) {
      pausing.say(wait.pause());
    } else {
      voice.complain(wrong);
    }
  }
}
