package org.variorum.signin;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.identifier.StaffId;
import org.variorum.staff.StaffMember;

/** The second factors of colleagues: codes of an app, and those on paper for when it is lost. */
public interface SecondFactors {
  /** How many codes for paper there are. */
  int PAPER_CODES = 10;

  /** Whether it is in force. */
  boolean isOn(StaffId who);

  /** Whose is in force. */
  Set<StaffId> holders();

  /**
   * What has to be given to the app; the same until it is confirmed, and never again after.
   *
   * @throws IllegalStateException if it is in force already
   */
  Setup setUp(StaffMember who);

  /**
   * Puts it in force once the app gives the right code; returns the codes for paper, which are told
   * only now. Empty if the code is wrong.
   */
  Optional<List<String>> confirm(StaffId who, String code);

  /** Whether it is a code of the app or of the paper that was not used before; it is used up. */
  boolean takes(StaffId who, String code);

  /** Draws new codes for paper; the old ones are worth nothing. */
  List<String> newPaperCodes(StaffId who);

  /** How many codes for paper are left. */
  int paperCodesLeft(StaffId who);

  /** Takes it away. */
  void drop(StaffId who);

  /** Forgets a secret that was shown and never put in force: whoever saw it may be a stranger. */
  void forgetUnconfirmed(StaffId who);

  /**
   * What an app needs.
   *
   * @param secret in groups, to be typed
   * @param code the same to be photographed
   */
  record Setup(String secret, QrCode code) {}
}
