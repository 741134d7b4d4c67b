package org.variorum.staff;

import java.util.Locale;
import org.variorum.identifier.StaffId;

/**
 * A colleague.
 *
 * @param login by which he signs in; kept in lower case
 * @param realName stays inside
 * @param penName how colleagues know him, and visitors where he signs by it
 * @param remit on what he works
 * @param factorWanted whether a second factor is asked of him in particular
 * @param signing how he signs where visitors read it
 */
public record StaffMember(
    StaffId id,
    String login,
    String realName,
    String penName,
    Role role,
    String passwordHash,
    boolean mustChangePassword,
    boolean disabled,
    Remit remit,
    boolean factorWanted,
    Identity identity,
    Signing signing) {

  private static final int LONGEST_PEN_NAME = 200;

  /** Whether readers may be shown it as a name: it is none of a role, and fits. */
  public static boolean isPenName(String name) {
    return !name.isBlank()
        && !name.strip().startsWith(ROLE_MARK)
        && name.strip().length() <= LONGEST_PEN_NAME
        && name.indexOf('\0') < 0;
  }

  /** Stands before a signature that is a role. */
  public static final String ROLE_MARK = "@";

  public StaffMember {
    login = login.strip().toLowerCase(Locale.ROOT);
  }

  /** One who works on everything. */
  public StaffMember(
      StaffId id,
      String login,
      String realName,
      String penName,
      Role role,
      String passwordHash,
      boolean mustChangePassword,
      boolean disabled) {
    this(
        id,
        login,
        realName,
        penName,
        role,
        passwordHash,
        mustChangePassword,
        disabled,
        Remit.WHOLE,
        false,
        Identity.NONE,
        Signing.PEN_NAME);
  }

  public Actor actor() {
    return actor("");
  }

  /**
   * The same, at work now.
   *
   * @param address whence, shortened
   */
  public Actor actor(String address) {
    return new Actor(id, penName, role.rights(), remit, address);
  }

  public StaffMember as(Role changed) {
    return changed(changed, passwordHash, mustChangePassword, disabled, remit, factorWanted);
  }

  /** With a password of his own choice. */
  public StaffMember withPassword(String hash) {
    return changed(role, hash, false, disabled, remit, factorWanted);
  }

  /** With one that somebody else chose for him, and that he has to change. */
  public StaffMember withFirstPassword(String hash) {
    return changed(role, hash, true, disabled, remit, factorWanted);
  }

  public StaffMember disabled(boolean changed) {
    return changed(role, passwordHash, mustChangePassword, changed, remit, factorWanted);
  }

  public StaffMember workingOn(Remit changed) {
    return changed(role, passwordHash, mustChangePassword, disabled, changed, factorWanted);
  }

  public StaffMember askedForFactor(boolean changed) {
    return changed(role, passwordHash, mustChangePassword, disabled, remit, changed);
  }

  /** What visitors read: the pen name, or the role after a mark by which it is known as one. */
  public String signature() {
    return switch (signing) {
      case PEN_NAME -> penName;
      case ROLE -> ROLE_MARK + role.name().toLowerCase(Locale.ROOT);
    };
  }

  public StaffMember signing(Signing changed) {
    return named(penName, identity, changed);
  }

  public StaffMember knownAs(Identity changed) {
    return named(penName, changed, signing);
  }

  public StaffMember signingAs(String changed) {
    return named(changed, identity, signing);
  }

  private StaffMember named(String signature, Identity known, Signing signed) {
    return new StaffMember(
        id,
        login,
        realName,
        signature,
        role,
        passwordHash,
        mustChangePassword,
        disabled,
        remit,
        factorWanted,
        known,
        signed);
  }

  private StaffMember changed(
      Role changedRole,
      String hash,
      boolean mustChange,
      boolean out,
      Remit changedRemit,
      boolean factor) {
    return new StaffMember(
        id,
        login,
        realName,
        penName,
        changedRole,
        hash,
        mustChange,
        out,
        changedRemit,
        factor,
        identity,
        signing);
  }
}
