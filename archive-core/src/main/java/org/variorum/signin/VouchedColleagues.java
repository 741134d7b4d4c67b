package org.variorum.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
   * The colleague who is connected with a name at the provider.
   *
   * @param subject the provider and the name there
   */
  Optional<StaffMember> connected(String subject) {
    return staff.withSubject(subject);
  }

  /**
   * The colleague who was invited at an address and is connected with no name yet.
   *
   * @param mail a verified address; may be empty
   */
  Optional<StaffMember> invitedAt(String mail) {
    return staff.withMail(mail).stream()
        .filter(one -> one.identity().subject() == null && !one.disabled())
        .findFirst();
  }

  /**
   * Connects an account with a name at the provider; false if another is connected with it. Nothing
   * happens where it is connected with that name already.
   */
  public boolean bind(StaffMember member, String subject, Whence whence) {
    Optional<StaffMember> bearer = connected(subject);
    if (bearer.isEmpty()) {
      keep(member, subject);
      book.done(member, "connected with provider", whence);
    }
    return bearer.isEmpty() || bearer.get().id().equals(member.id());
  }

  /** Parts an account from the provider. */
  public void part(StaffMember member, Whence whence) {
    keep(member, null);
    book.done(member, "parted from provider", whence);
  }

  private void keep(StaffMember member, @Nullable String subject) {
    StaffMember now = staff.withId(member.id()).orElse(member);
    staff.keep(now.knownAs(new Identity(now.identity().mail(), subject)));
  }
}
