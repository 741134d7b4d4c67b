package org.variorum.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.variorum.staff.Identity;
import org.variorum.staff.StaffMember;
import org.variorum.staff.StaffMembers;

/**
 * Whom a provider of identities vouches for. It opens no accounts: known is who has connected his
 * account, or was invited at an address that the provider has verified; once he has come from
 * there, only his name there counts.
 */
@ApplicationScoped
@Transactional
public class VouchedColleagues {
  @Inject StaffMembers staff;
  @Inject SignInBook book;

  /**
   * The colleague of that name at the provider, or else the one who was invited at that address.
   *
   * @param subject the provider and the name there
   * @param mail a verified address; may be empty
   */
  public Optional<StaffMember> known(String subject, String mail, Whence whence) {
    Optional<StaffMember> known = withSubject(subject);
    if (known.isPresent()) {
      return known;
    }
    Optional<StaffMember> invited =
        staff.all().stream()
            .filter(one -> !mail.isEmpty() && one.identity().mail().equals(mail))
            .filter(one -> one.identity().subject() == null && !one.disabled())
            .findFirst();
    invited.ifPresentOrElse(
        one -> connect(one, subject, whence), () -> book.failed("sign-in by provider", whence));
    return invited;
  }

  /** Connects an account from within; false if another is connected with that name already. */
  public boolean bind(StaffMember member, String subject, Whence whence) {
    if (withSubject(subject).filter(other -> !other.id().equals(member.id())).isPresent()) {
      return false;
    }
    connect(member, subject, whence);
    return true;
  }

  private void connect(StaffMember member, String subject, Whence whence) {
    StaffMember now = staff.withId(member.id()).orElse(member);
    staff.keep(now.knownAs(new Identity(now.identity().mail(), subject)));
    book.done(member, "connected with provider", whence);
  }

  private Optional<StaffMember> withSubject(String subject) {
    return staff.all().stream().filter(one -> subject.equals(one.identity().subject())).findFirst();
  }
}
