package org.variorum.admin;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.primefaces.csp.CspException;
import org.variorum.administration.UnknownColleagueException;
import org.variorum.curation.UnknownBulkException;
import org.variorum.hiding.UnknownHidingException;
import org.variorum.inbox.UnknownMessageException;
import org.variorum.persistence.Collision;
import org.variorum.staff.ForbiddenActException;
import org.variorum.staff.OutsideRemitException;

/** Turns what goes wrong on a page of the desk into a page or an answer that says so. */
public class DeskProblems extends ExceptionHandlerFactory {
  private static final Logger LOG = Logger.getLogger("org.variorum.admin");

  public DeskProblems(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new OnTheDesk(getWrapped().getExceptionHandler());
  }

  private static final class OnTheDesk extends ExceptionHandlerWrapper {

    OnTheDesk(ExceptionHandler wrapped) {
      super(wrapped);
    }

    @Override
    public void handle() {
      FacesContext faces = FacesContext.getCurrentInstance();
      if (faces.getExternalContext().getRequestServletPath().startsWith("/admin/")) {
        Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
        if (events.hasNext()) {
          answer(faces, getRootCause(events.next().getContext().getException()));
          events.remove();
        }
      }
      getWrapped().handle();
    }

    @Override
    public Throwable getRootCause(Throwable thrown) {
      Throwable cause = thrown;
      while (cause.getCause() != null && Problem.of(cause) == Problem.BROKEN) {
        cause = cause.getCause();
      }
      return cause;
    }
  }

  /** What can go wrong, and with which status it is answered. */
  private enum Problem {
    EXPIRED(HttpServletResponse.SC_FORBIDDEN),
    SCRIPT(HttpServletResponse.SC_BAD_REQUEST),
    OUTSIDE(HttpServletResponse.SC_FORBIDDEN),
    FORBIDDEN(HttpServletResponse.SC_FORBIDDEN),
    UNKNOWN(HttpServletResponse.SC_NOT_FOUND),
    COLLIDED(HttpServletResponse.SC_CONFLICT),
    BROKEN(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);

    private static final Set<Class<?>> UNKNOWN_THINGS =
        Set.of(
            UnknownPageException.class,
            UnknownBulkException.class,
            UnknownMessageException.class,
            UnknownHidingException.class,
            UnknownColleagueException.class);

    final int status;

    Problem(int status) {
      this.status = status;
    }

    static Problem of(Throwable cause) {
      if (cause instanceof ViewExpiredException) {
        return EXPIRED;
      }
      if (cause instanceof CspException) {
        return SCRIPT;
      }
      if (cause instanceof OutsideRemitException) {
        return OUTSIDE;
      }
      if (cause instanceof ForbiddenActException) {
        return FORBIDDEN;
      }
      if (Collision.in(cause)) {
        return COLLIDED;
      }
      return UNKNOWN_THINGS.stream().anyMatch(one -> one.isInstance(cause)) ? UNKNOWN : BROKEN;
    }
  }

  private static void answer(FacesContext faces, Throwable cause) {
    Problem problem = Problem.of(cause);
    if (problem == Problem.BROKEN) {
      LOG.log(Level.SEVERE, "A page of the desk failed", cause);
    }
    HttpServletResponse response = (HttpServletResponse) faces.getExternalContext().getResponse();
    HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
    try {
      send(problem, faces, request, response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ServletException e) {
      throw new IllegalStateException("The page that tells of problems failed", e);
    }
    faces.responseComplete();
  }

  private static void send(
      Problem problem, FacesContext faces, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Optional<String> signIn = signInAgain(problem, request);
    if (signIn.isPresent()) {
      response.sendRedirect(signIn.get());
      return;
    }
    faces.getExternalContext().responseReset();
    if (problem == Problem.SCRIPT) { // no page can be made without what the request lacks
      response.sendError(problem.status);
      return;
    }
    response.setStatus(problem.status);
    String name = problem.name().toLowerCase(java.util.Locale.ROOT);
    if (faces.getPartialViewContext().isAjaxRequest()) {
      response.setContentType("application/json;charset=UTF-8");
      response.getWriter().write("{\"error\":\"" + name + "\"}");
    } else {
      request.setAttribute("problem", name);
      request
          .getRequestDispatcher("/admin/problem.xhtml")
          .forward(new AskedAnew(request), response); // else it would be told of the same again
    }
  }

  /** A sign-in form that was left open overnight simply starts afresh. */
  private static Optional<String> signInAgain(Problem problem, HttpServletRequest request) {
    @Nullable Object asked = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    return problem == Problem.EXPIRED && "/admin/sign-in".equals(asked)
        ? Optional.of("/admin/sign-in?again=1")
        : Optional.empty();
  }
}
