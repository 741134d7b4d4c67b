package org.variorum.signin;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Random;
import org.variorum.ArchiveDatabase;
import org.variorum.identifier.StaffId;
import org.variorum.staff.Passwords;
import org.variorum.staff.Role;
import org.variorum.staff.StaffMember;
import org.variorum.staff.StaffMembers;

/** Colleagues for tests, each of them new, and the app on their telephones. */
final class Colleagues {
  static final String PASSWORD = "grey geese in a field";

  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final String HASH = Passwords.hash(PASSWORD);
  private static final Random RANDOM = new Random();

  private Colleagues() {}

  static StaffMember anew(ArchiveDatabase archive) {
    StaffId id = StaffId.random(RANDOM);
    StaffMember member =
        new StaffMember(
            id, "login" + id.value(), "N. N.", "N. N.", Role.REVIEWER, HASH, false, false);
    archive.bean(StaffMembers.class).keep(member);
    return member;
  }

  /** The code that an app shows for a secret as it is typed. */
  static String code(String secret, Instant now) {
    return Totp.code(bytes(secret.replace(" ", "")), Totp.step(now), Totp.DIGITS, "HmacSHA1");
  }

  private static byte[] bytes(String base32) {
    ByteBuffer bytes = ByteBuffer.allocate(base32.length() * 5 / 8);
    int held = 0;
    int bits = 0;
    for (char each : base32.toCharArray()) {
      held = (held << 5 | BASE32.indexOf(each)) & 0xfff;
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes.put((byte) (held >> bits));
      }
    }
    return bytes.array();
  }
}
