package org.variorum.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.variorum.audit.Auditable;
import org.variorum.mail.Correspondent;
import org.variorum.mail.Mail;
import org.variorum.signin.Invitation;
import org.variorum.signin.Invitations;
import org.variorum.staff.Actor;
import org.variorum.staff.Remit;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;
import org.variorum.staff.Role;
import org.variorum.staff.Unrecorded;

/** Gives out links, by which colleagues join. */
@ApplicationScoped
@Transactional
public class InviteColleague {
  @Inject Invitations invitations;
  @Inject Correspondent correspondent;
  @Inject Mail mail;
  @Inject Clock clock;

  /**
   * Who is invited.
   *
   * @param penName as which he shall sign, unless he chooses otherwise; may be empty
   * @param language of the letter
   * @param mail to which the link goes; may be empty
   */
  public record Guest(Role role, String penName, String language, String mail)
      implements Auditable {
    public Guest {
      penName = penName.strip();
      mail = mail.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String inAudit() {
      return role.name();
    }
  }

  /**
   * A link that was made, which is told only now.
   *
   * @param posted whether a letter with it is on its way
   */
  public record Link(String address, boolean posted) {}

  /**
   * Invites somebody, by letter if an address is given and mail is set up.
   *
   * @param root the address of the archive, without a slash at its end
   */
  @Requires(Right.MANAGE_STAFF)
  public Link invite(Actor actor, Guest guest, String root) {
    String token =
        invitations.make(
            new Invitations.Wanted(
                guest.role(), guest.penName(), Remit.WHOLE, guest.language(), guest.mail()),
            actor.id());
    String address = root + "/admin/join/" + token;
    boolean posted = mail.isOn() && !guest.mail().isEmpty();
    if (posted) {
      correspondent.write(
          "invitation",
          guest.mail(),
          guest.language(),
          Map.of("link", address, "until", until(guest.language())));
    }
    return new Link(address, posted);
  }

  private String until(String language) {
    return ZonedDateTime.now(clock)
        .plus(Invitations.VALID)
        .format(
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.forLanguageTag(language)));
  }

  /** Takes a link back; false if it was used or has expired. */
  @Requires(Right.MANAGE_STAFF)
  public boolean withdraw(Actor actor, String invitation) {
    return invitations.withdraw(invitation);
  }

  /** Those that are open, newest first. */
  @Unrecorded(Unrecorded.Why.READS)
  @Requires(Right.MANAGE_STAFF)
  public List<Invitation> open(Actor actor) {
    return invitations.open();
  }
}
