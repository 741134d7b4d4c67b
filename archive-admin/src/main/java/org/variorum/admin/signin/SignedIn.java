package org.variorum.admin.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.variorum.signin.Whence;
import org.variorum.staff.Actor;
import org.variorum.staff.Right;
import org.variorum.staff.StaffMember;

/** Who is at the desk in this request. */
@Named
@RequestScoped
public class SignedIn {
  /** The attribute of a request under which servlets of the desk find the {@link Actor}. */
  public static final String ACTOR = "actor";

  private static final String MEMBER = "variorum.member";

  @Inject HttpServletRequest request;

  static void remember(HttpServletRequest request, StaffMember member, Whence whence) {
    request.setAttribute(MEMBER, member);
    request.setAttribute(ACTOR, member.actor(whence.shortened()));
  }

  static Optional<StaffMember> in(HttpServletRequest request) {
    return Optional.ofNullable((StaffMember) request.getAttribute(MEMBER));
  }

  /** Whether anyone is. */
  public boolean isAnyone() {
    return in(request).isPresent();
  }

  /**
   * The colleague.
   *
   * @throws IllegalStateException if nobody has signed in, which the gate does not let happen
   */
  public StaffMember member() {
    return in(request).orElseThrow(() -> new IllegalStateException("Nobody has signed in"));
  }

  /** Who acts, and whence. */
  public Actor actor() {
    return Optional.ofNullable((Actor) request.getAttribute(ACTOR))
        .orElseThrow(() -> new IllegalStateException("Nobody has signed in"));
  }

  public boolean may(String right) {
    return isAnyone() && actor().may(Right.valueOf(right));
  }

  /** The name of his session. */
  public String session() {
    return DeskSession.name(request).orElse("");
  }

  /** What a link of the desk's own brings along that sends its reader elsewhere to act. */
  public String sign() {
    return DeskSession.sign(request).orElse("");
  }

  /** The token that scripts of the desk send with each request that changes something. */
  public String token() {
    return DeskSession.token(request).orElse("");
  }
}
