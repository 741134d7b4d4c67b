package org.variorum.admin.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.variorum.settings.TrustedProxies;
import org.variorum.signin.SignIn;
import org.variorum.staff.StaffMember;

/**
 * Tells the server who has signed in, on each request under {@code /admin}. Whose session was ended
 * or who was disabled since is nobody from his next request on; a changed role holds at once.
 */
@ApplicationScoped
public class DeskAuthentication implements HttpAuthenticationMechanism {
  @Inject SignIn door;
  @Inject TrustedProxies proxies;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (!DeskPath.isOfDesk(request)) {
      return context.doNothing();
    }
    Optional<StaffMember> member = signedIn(request);
    if (member.isEmpty()) {
      return context.doNothing();
    }
    SignedIn.remember(request, member.get(), Asker.whence(request, proxies));
    return context.notifyContainerAboutLogin(
        member.get().login(), Set.of(member.get().role().name()));
  }

  private Optional<StaffMember> signedIn(HttpServletRequest request) {
    boolean byItself = DeskPath.of(request).startsWith(DeskPath.PRESENCE);
    return DeskSession.name(request).flatMap(byItself ? door::onlooker : door::member);
  }
}
