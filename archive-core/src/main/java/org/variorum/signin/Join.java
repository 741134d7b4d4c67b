package org.variorum.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.variorum.identifier.StaffId;
import org.variorum.staff.Identity;
import org.variorum.staff.Passwords;
import org.variorum.staff.Right;
import org.variorum.staff.StaffMember;
import org.variorum.staff.StaffMembers;

/** Opens an account by an invitation. */
@ApplicationScoped
@Transactional
public class Join {
  private static final Pattern LOGIN = Pattern.compile("[\\p{L}\\d][\\p{L}\\d._@+-]{1,79}");

  @Inject Invitations invitations;
  @Inject StaffMembers staff;
  @Inject OwnWords words;
  @Inject SignInBook book;
  @Inject RandomGenerator random;

  /**
   * Who joins.
   *
   * @param login chosen by himself
   */
  public record Newcomer(String login, String penName, String password) {}

  /** The link of that token, if it still opens something. */
  public Optional<Invitation> invitation(String token) {
    return invitations.open(token).filter(this::isStillMeant);
  }

  /** Opens the account; says what is against it, if something is. */
  public Optional<Refusal> join(String token, Newcomer newcomer, Whence whence) {
    Optional<Invitation> link = invitation(token);
    if (link.isEmpty()) {
      return Optional.of(Refusal.GONE);
    }
    Optional<Refusal> refusal = refusal(newcomer, link.get());
    if (refusal.isPresent()) {
      return refusal;
    }
    if (!invitations.use(link.get().id())) {
      return Optional.of(Refusal.GONE);
    }
    StaffMember member = member(newcomer, link.get());
    staff.keep(member);
    book.done(member, "joined", whence);
    return Optional.empty();
  }

  /** Whether whoever made it may still let colleagues in. */
  private boolean isStillMeant(Invitation link) {
    StaffId maker = link.madeBy();
    return maker == null
        || staff
            .withId(maker)
            .filter(one -> !one.disabled() && one.role().rights().contains(Right.MANAGE_STAFF))
            .isPresent();
  }

  private Optional<Refusal> refusal(Newcomer newcomer, Invitation link) {
    if (!StaffMember.isPenName(newcomer.penName())) {
      return Optional.of(Refusal.MISSING);
    }
    if (!LOGIN.matcher(newcomer.login().strip()).matches()) {
      return Optional.of(Refusal.LOGIN);
    }
    if (staff.withLogin(newcomer.login()).isPresent()) {
      return Optional.of(Refusal.TAKEN);
    }
    return PasswordRules.objection(
        newcomer.password(), words.and(List.of(newcomer.login(), newcomer.penName(), link.mail())));
  }

  private StaffMember member(Newcomer newcomer, Invitation link) {
    String penName = newcomer.penName().strip();
    return new StaffMember(
            StaffId.random(random),
            newcomer.login(),
            penName,
            penName,
            link.role(),
            Passwords.hash(newcomer.password()),
            false,
            false)
        .workingOn(link.remit())
        .knownAs(new Identity(link.mail(), null));
  }
}
