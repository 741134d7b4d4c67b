package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.variorum.admin.signin.Asker;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.admin.signin.SignedIn;
import org.variorum.administration.InviteColleague;
import org.variorum.mail.Mail;
import org.variorum.mail.PostedLetter;
import org.variorum.signin.Invitation;
import org.variorum.staff.Role;

/** Inviting colleagues, and the invitations that are open. */
@Named
@RequestScoped
public class InvitationsPage {
  @Inject SignedIn signedIn;
  @Inject InviteColleague inviting;
  @Inject Mail letters;
  @Inject Asker asker;
  @Inject MeantRow row;
  @Inject DeskVoice voice;
  @Inject DeskLanguage desk;

  private Role role = Role.CONTRIBUTOR;
  private String penName = "";
  private String mail = "";
  private String language = "";
  private String link = "";

  public void invite() {
    if (!mail.isBlank() && !PostedLetter.isAddress(mail.strip())) {
      voice.complain("unfit.address");
      return;
    }
    InviteColleague.Link made =
        inviting.invite(
            signedIn.actor(),
            new InviteColleague.Guest(role, penName, getLanguage(), mail),
            asker.root());
    link = made.address();
    if (made.posted()) {
      voice.inform("invite.sent", mail.strip());
    } else {
      voice.inform("invite.made");
    }
  }

  public void withdraw(Invitation invitation) {
    if (!row.is(invitation.id())) {
      return;
    }
    if (inviting.withdraw(signedIn.actor(), invitation.id())) {
      voice.inform("invite.withdrawn");
    } else {
      voice.complain("invite.gone");
    }
  }

  public List<Invitation> getOpen() {
    return inviting.open(signedIn.actor());
  }

  public boolean isMailOn() {
    return letters.isOn();
  }

  /** The link that was just made; empty if none was. */
  public String getLink() {
    return link;
  }

  public Role getRole() {
    return role;
  }

  public void setRole(Role role) {
    this.role = role;
  }

  public String getPenName() {
    return penName;
  }

  public void setPenName(String penName) {
    this.penName = penName;
  }

  public String getMail() {
    return mail;
  }

  public void setMail(String mail) {
    this.mail = mail;
  }

  public String getLanguage() {
    return language.isEmpty() ? desk.getTag() : language;
  }

  public void setLanguage(String tag) {
    language = desk.getSpoken().contains(tag) ? tag : "";
  }
}
