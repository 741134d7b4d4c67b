package org.variorum.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.inbox.Subject;
import org.variorum.readingroom.MatterView;
import org.variorum.readingroom.ReadingRoom;
import org.variorum.readingroom.WithheldView;
import org.variorum.visitors.FieldProblem;
import org.variorum.visitors.Followed;
import org.variorum.visitors.Proof;
import org.variorum.visitors.Refusal;
import org.variorum.visitors.RefusedLetterException;

/**
 * Gives out the forms by which visitors write, takes them, and shows what became of what was sent.
 * Plain posts: what is taken leads to another page, what is refused comes back as it was typed.
 */
@ApplicationScoped
public class Correspondence {
  private static final long LARGEST = 256_000;

  /** Says that too much was sent, after an hour's patience. */
  private static final int TOO_MANY = 429;

  private static final int UNPROCESSABLE = 422;
  private static final String AN_HOUR = "3600";

  @Inject ReadingRoom room;
  @Inject Answers answers;
  @Inject Post post;
  @Inject Pages pages;
  @Inject Network network;

  /** Whether a form is larger than any that a person fills in; its fields are not read then. */
  static boolean isTooLarge(HttpServletRequest request) {
    return request.getMethod().equals("POST")
        && (request.getContentLengthLong() > LARGEST || request.getContentLengthLong() < 0);
  }

  void answer(
      HttpServletRequest request, HttpServletResponse response, Address.Personal asked, Frame frame)
      throws IOException, ServletException {
    boolean sent = request.getMethod().equals("POST");
    if (asked instanceof Address.OfForm form) {
      form(request, response, form, frame, sent);
    } else if (asked instanceof Address.OfMessage message) {
      message(request, response, message, frame, sent);
    }
  }

  private void form(
      HttpServletRequest request,
      HttpServletResponse response,
      Address.OfForm asked,
      Frame frame,
      boolean sent)
      throws IOException, ServletException {
    Optional<MatterView> matter = room.matter(asked.id(), asked.part(), frame.lang());
    if (matter.isEmpty()) {
      absent(request, response, asked, frame, sent);
      return;
    }
    Typed typed = Typed.in(request);
    Proof proof = proof(request);
    try {
      if (sent) {
        String key = post.send(subject(asked), asked.kind(), typed.sent(proof, frame.lang()));
        led(response, frame.href("/follow/" + key + "?sent=true"));
        return;
      }
      show(request, response, fresh(asked, matter.get()), frame, HttpServletResponse.SC_OK);
    } catch (RefusedLetterException e) {
      FormView again =
          again(asked, matter.get(), proof, e).refused(typed, e.refusal(), e.problems());
      show(request, response, again, frame, status(response, e.refusal(), sent));
    }
  }

  private void absent(
      HttpServletRequest request,
      HttpServletResponse response,
      Address.OfForm asked,
      Frame frame,
      boolean sent)
      throws IOException, ServletException {
    Optional<WithheldView> withheld = answers.withheld(asked, frame.lang());
    Optional<Address.OfForm> kept =
        room.mergedInto(subject(asked))
            .map(now -> new Address.OfForm(asked.kind(), now.entry(), now.part()));
    if (withheld.isPresent()) {
      pages.withheld(request, response, withheld.get(), frame);
    } else if (kept.isEmpty()) {
      pages.missing(request, response, frame);
    } else if (sent) {
      broughtAlong(request, response, kept.get(), frame);
    } else {
      moved(response, frame.href(kept.get().path()));
    }
  }

  /** What was typed while its entry was merged into another stands in the form of that one. */
  private void broughtAlong(
      HttpServletRequest request, HttpServletResponse response, Address.OfForm kept, Frame frame)
      throws IOException, ServletException {
    Optional<MatterView> matter = room.matter(kept.id(), kept.part(), frame.lang());
    if (matter.isEmpty()) {
      pages.missing(request, response, frame);
      return;
    }
    try {
      FormView again =
          fresh(kept, matter.get()).refused(Typed.in(request), Refusal.EXPIRED, List.of());
      show(request, response, again, frame, status(response, Refusal.EXPIRED, true));
    } catch (RefusedLetterException e) {
      FormView again =
          again(kept, matter.get(), proof(request), e)
              .refused(Typed.in(request), e.refusal(), e.problems());
      show(request, response, again, frame, status(response, e.refusal(), true));
    }
  }

  private static void moved(HttpServletResponse response, String to) {
    response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
    response.setHeader("Location", to);
    response.setHeader("Cache-Control", "no-cache");
  }

  private FormView fresh(Address.OfForm asked, MatterView matter) {
    return FormView.fresh(asked, matter, post.token(subject(asked), asked.kind()));
  }

  /** The form to be sent again: with its own token while that is good, else with a new one. */
  private FormView again(
      Address.OfForm asked, MatterView matter, Proof proof, RefusedLetterException refused) {
    return switch (refused.refusal()) {
      case CLOSED, UNKNOWN -> FormView.fresh(asked, matter, "");
      case EXPIRED, FORGED -> fresh(asked, matter);
      case UNFIT, TOO_SOON, TRAPPED, TOO_MANY -> FormView.fresh(asked, matter, proof.token());
    };
  }

  private static Subject subject(Address.OfForm asked) {
    return new Subject(asked.id(), asked.part());
  }

  private void show(
      HttpServletRequest request,
      HttpServletResponse response,
      FormView view,
      Frame frame,
      int status)
      throws IOException, ServletException {
    pages.personal(request, response, "form", view, status, frame);
  }

  private void message(
      HttpServletRequest request,
      HttpServletResponse response,
      Address.OfMessage asked,
      Frame frame,
      boolean sent)
      throws IOException, ServletException {
    Optional<Followed> followed = post.look(asked.key());
    if (followed.isEmpty()) {
      pages.missing(request, response, frame);
      return;
    }
    try {
      if (sent) {
        act(request, asked, frame);
        led(response, frame.href(asked.path()));
        return;
      }
      FollowView view = view(request, asked, followed.get(), frame, null, List.of());
      pages.personal(request, response, "follow", view, HttpServletResponse.SC_OK, frame);
    } catch (RefusedLetterException e) {
      FollowView view = view(request, asked, followed.get(), frame, e.refusal(), e.problems());
      int status = status(response, e.refusal(), true);
      pages.personal(request, response, "follow", view, status, frame);
    }
  }

  private void act(HttpServletRequest request, Address.OfMessage asked, Frame frame) {
    Proof proof = proof(request);
    if ("forget".equals(request.getParameter("act"))) {
      post.forget(asked.key(), proof);
    } else {
      post.appeal(asked.key(), Typed.in(request).sent(proof, frame.lang()));
    }
  }

  private FollowView view(
      HttpServletRequest request,
      Address.OfMessage asked,
      Followed followed,
      Frame frame,
      @Nullable Refusal refusal,
      List<FieldProblem> problems) {
    Subject subject = followed.message().subject();
    return new FollowView(
        followed,
        asked.path(),
        frame.root() + asked.path(),
        room.followed(subject, frame.lang()).orElse(null),
        "true".equals(request.getParameter("sent")),
        frame.lang(),
        Typed.in(request).of("words"),
        refusal,
        problems);
  }

  private Proof proof(HttpServletRequest request) {
    return new Proof(
        or(request.getParameter("token")),
        or(request.getParameter(Typed.TRAP)),
        network.of(request));
  }

  private static String or(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static void led(HttpServletResponse response, String to) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", to);
    response.setHeader("Cache-Control", "no-store");
  }

  private static int status(HttpServletResponse response, Refusal refusal, boolean sent) {
    return switch (refusal) {
      case UNFIT, TOO_SOON, TRAPPED -> UNPROCESSABLE;
      case FORGED -> HttpServletResponse.SC_BAD_REQUEST;
      case EXPIRED -> HttpServletResponse.SC_CONFLICT;
      case CLOSED -> sent ? HttpServletResponse.SC_CONFLICT : HttpServletResponse.SC_OK;
      case UNKNOWN -> HttpServletResponse.SC_NOT_FOUND;
      case TOO_MANY -> {
        response.setHeader("Retry-After", AN_HOUR);
        yield TOO_MANY;
      }
    };
  }
}
