package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.variorum.admin.signin.SignedIn;
import org.variorum.administration.AddColleague;
import org.variorum.administration.ChangeColleague;
import org.variorum.administration.OwnAccountException;
import org.variorum.staff.LoginTakenException;
import org.variorum.staff.Right;
import org.variorum.staff.Role;
import org.variorum.staff.StaffMember;
import org.variorum.staff.StaffMembers;

/** The colleagues: who they are, what they may do, and a new password for who forgot his. */
@Named
@RequestScoped
public class StaffPage {
  @Inject SignedIn signedIn;
  @Inject StaffMembers members;
  @Inject AddColleague adding;
  @Inject ChangeColleague changing;
  @Inject DoorView door;
  @Inject MeantRow row;
  @Inject DeskAsked asked;
  @Inject DeskVoice voice;

  private String login = "";
  private String realName = "";
  private String penName = "";
  private Role role = Role.CONTRIBUTOR;

  public List<StaffMember> getAll() {
    demandRight();
    return members.all();
  }

  /** Adds a colleague; his first password is shown once. */
  public void add() {
    if (login.isBlank() || penName.isBlank()) {
      voice.complain("staff.missing");
      return;
    }
    try {
      String password =
          adding.add(signedIn.actor(), new AddColleague.Newcomer(login, realName, penName, role));
      voice.inform("staff.added", login, password);
    } catch (LoginTakenException e) {
      voice.complain("staff.taken", login);
    }
  }

  public void giveRole(StaffMember member, Role changed) {
    if (isMeant(member)
        && attempt(() -> changing.giveRole(signedIn.actor(), member.id(), changed))) {
      voice.inform("staff.role-given", member.login(), voice.word("role", changed));
    }
  }

  /** Gives a new password, which is shown once and has to be changed at the next sign-in. */
  public void resetPassword(StaffMember member) {
    if (!isMeant(member)) {
      return;
    }
    String password = adding.givePassword(signedIn.actor(), member.id());
    voice.inform("staff.reset-done", member.login(), password);
  }

  /** Shuts a colleague out, or lets him in again, as the button said. */
  public void toggle(StaffMember member) {
    if (!isMeant(member)) {
      return;
    }
    if (asked.parameter("out").equals("false")) {
      changing.letIn(signedIn.actor(), member.id());
    } else {
      attempt(() -> changing.shutOut(signedIn.actor(), member.id()));
    }
  }

  public void endSessions(StaffMember member) {
    if (!isMeant(member)) {
      return;
    }
    changing.endSessions(signedIn.actor(), member.id());
    door.forget();
    voice.inform("staff.sessions-ended", member.login());
  }

  public void dropFactor(StaffMember member) {
    if (!isMeant(member)) {
      return;
    }
    changing.dropFactor(signedIn.actor(), member.id());
    door.forget();
    voice.inform("staff.factor-dropped", member.login());
  }

  /** The one beside whom the button stood, and never oneself. */
  private boolean isMeant(StaffMember member) {
    return !isMyself(member) && row.is(member.id().value());
  }

  private boolean attempt(Runnable act) {
    try {
      act.run();
      return true;
    } catch (OwnAccountException e) {
      voice.complain("staff.myself");
      return false;
    }
  }

  public boolean isMyself(StaffMember member) {
    return member.id().equals(signedIn.member().id());
  }

  private void demandRight() {
    if (!signedIn.actor().may(Right.MANAGE_STAFF)) {
      throw new UnknownPageException("page for that role");
    }
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getRealName() {
    return realName;
  }

  public void setRealName(String realName) {
    this.realName = realName;
  }

  public String getPenName() {
    return penName;
  }

  public void setPenName(String penName) {
    this.penName = penName;
  }

  public Role getRole() {
    return role;
  }

  public void setRole(Role role) {
    this.role = role;
  }
}
