package org.variorum.signin;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.identifier.StaffId;

/**
 * Who is signed in, and from where. A session ends when it is ended, when nobody has used it for a
 * while, and at the latest after a time.
 */
public interface Sessions {

  /** Begins one; returns its name, which is no secret: only the server's own session bears it. */
  String begin(StaffId who, Whence whence);

  /** Whose it is, and that he is still there; empty once it has ended. */
  Optional<StaffId> seen(String session);

  /** The same without being used: what a page asks by itself keeps no session open. */
  Optional<StaffId> whose(String session);

  /** All that go on, the newest first. */
  List<SessionView> of(StaffId who);

  /** How many go on, by colleague; who has none is missing. */
  Map<StaffId, Long> counts();

  /** Ends one; nothing happens if it has ended. */
  void end(String session);

  /** Ends one of a colleague's own. */
  void end(StaffId who, String session);

  /** Ends all of a colleague's but one. */
  void endOthers(StaffId who, String kept);

  /** Ends all of a colleague's. */
  void endAll(StaffId who);

  /**
   * A session.
   *
   * @param browser in words; empty if unknown
   * @param address shortened
   */
  record SessionView(
      String id, StaffId who, Instant began, Instant seen, String browser, String address) {}
}
