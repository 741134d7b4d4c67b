package org.variorum.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.variorum.mail.Correspondent;
import org.variorum.option.Option;
import org.variorum.option.Options;
import org.variorum.staff.Right;
import org.variorum.staff.StaffMembers;

/**
 * Tells by mail that a backup failed: those who run the portal, as far as their addresses are
 * known; else the address from which the archive writes.
 */
@ApplicationScoped
class BackupLetters {
  private static final String LANGUAGE = "en";

  @Inject Correspondent correspondent;
  @Inject StaffMembers staff;
  @Inject Options options;

  @Transactional
  void failed(RuntimeException failure) {
    Map<String, String> why = Map.of("why", String.valueOf(failure.getMessage()));
    addresses().forEach(to -> correspondent.write("backup-failed", to, LANGUAGE, why));
  }

  private List<String> addresses() {
    List<String> known =
        staff.all().stream()
            .filter(member -> !member.disabled())
            .filter(member -> member.role().rights().contains(Right.OPERATE))
            .map(member -> member.identity().mail())
            .filter(address -> !address.isEmpty())
            .toList();
    return known.isEmpty() ? List.of(options.value(Option.SMTP_FROM)) : known;
  }
}
