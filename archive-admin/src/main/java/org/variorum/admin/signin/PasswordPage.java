package org.variorum.admin.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.variorum.admin.DeskVoice;
import org.variorum.staff.Passwords;
import org.variorum.staff.StaffMember;
import org.variorum.staff.StaffMembers;

/** Changing one's own password. */
@Named
@RequestScoped
public class PasswordPage {
  @Inject SignedIn signedIn;
  @Inject StaffMembers members;
  @Inject DeskVoice voice;

  private String old = "";
  private String chosen = "";
  private String again = "";

  /** Keeps the new password, or says at the field why not. */
  public void change() {
    StaffMember member = signedIn.member();
    Optional<String> objection = objection(member);
    if (objection.isPresent()) {
      voice.complain(objection.get());
      return;
    }
    members.keep(withPassword(member, Passwords.hash(chosen)));
    voice.goTo(DeskPath.DESK);
  }

  private static StaffMember withPassword(StaffMember member, String hash) {
    return new StaffMember(
        member.id(),
        member.login(),
        member.realName(),
        member.penName(),
        member.role(),
        hash,
        false,
        member.disabled());
  }

  private Optional<String> objection(StaffMember member) {
    if (!Passwords.matches(old, member.passwordHash())) {
      return Optional.of("password.wrong");
    }
    if (chosen.length() < Passwords.SHORTEST) {
      return Optional.of("password.short");
    }
    if (chosen.equals(old) || chosen.contains(member.login())) {
      return Optional.of("password.guessable");
    }
    return chosen.equals(again) ? Optional.empty() : Optional.of("password.differ");
  }

  /** Whether the desk is closed until a password of one's own is chosen. */
  public boolean isForced() {
    return signedIn.member().mustChangePassword();
  }

  public String getOld() {
    return old;
  }

  public void setOld(String old) {
    this.old = old;
  }

  public String getChosen() {
    return chosen;
  }

  public void setChosen(String chosen) {
    this.chosen = chosen;
  }

  public String getAgain() {
    return again;
  }

  public void setAgain(String again) {
    this.again = again;
  }
}
