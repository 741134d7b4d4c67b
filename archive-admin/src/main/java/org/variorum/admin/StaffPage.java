package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.random.RandomGenerator;
import org.variorum.admin.signin.SignedIn;
import org.variorum.identifier.StaffId;
import org.variorum.language.RefusedException;
import org.variorum.staff.Passwords;
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
  @Inject RandomGenerator random;
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
    demandRight();
    if (login.isBlank() || penName.isBlank()) {
      voice.complain("staff.missing");
      return;
    }
    String password = Passwords.random();
    StaffMember member =
        new StaffMember(
            StaffId.random(random),
            login,
            realName.isBlank() ? penName : realName,
            penName,
            role,
            Passwords.hash(password),
            true,
            false);
    try {
      members.keep(member);
      voice.inform("staff.added", member.login(), password);
    } catch (RefusedException e) {
      voice.complain("staff.taken", member.login());
    }
  }

  public void giveRole(StaffMember member, Role changed) {
    change(member, changed, member.passwordHash(), member.mustChangePassword(), member.disabled());
    voice.inform("staff.role-given", member.login(), voice.word("role", changed));
  }

  /** Gives a new password, which is shown once and has to be changed at the next sign-in. */
  public void resetPassword(StaffMember member) {
    String password = Passwords.random();
    change(member, member.role(), Passwords.hash(password), true, member.disabled());
    voice.inform("staff.reset-done", member.login(), password);
  }

  /** Shuts a colleague out, or lets him in again; nobody can shut himself out. */
  public void toggle(StaffMember member) {
    change(
        member,
        member.role(),
        member.passwordHash(),
        member.mustChangePassword(),
        !member.disabled());
  }

  private void change(
      StaffMember member, Role changed, String hash, boolean mustChange, boolean disabled) {
    demandRight();
    if (isMyself(member) && (disabled || changed != member.role())) {
      voice.complain("staff.myself");
      return;
    }
    members.keep(
        new StaffMember(
            member.id(),
            member.login(),
            member.realName(),
            member.penName(),
            changed,
            hash,
            mustChange,
            disabled));
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
