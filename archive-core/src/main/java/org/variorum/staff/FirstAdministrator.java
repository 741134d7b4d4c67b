package org.variorum.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.random.RandomGenerator;
import org.variorum.identifier.StaffId;
import org.variorum.job.PortalOpened;
import org.variorum.settings.Settings;

/**
 * Gives an archive without colleagues its first one, who can then invite the others. His password
 * is told once, in the log of the first start, and has to be changed; one that was set from outside
 * is neither told nor has to be changed.
 */
@ApplicationScoped
public class FirstAdministrator {
  /** The name by which the first administrator signs in. */
  public static final String LOGIN = "admin";

  private static final Logger LOG = Logger.getLogger("org.variorum");

  @Inject StaffMembers staff;
  @Inject Settings settings;
  @Inject RandomGenerator random;

  void invite(@Observes PortalOpened start) {
    if (staff.all().isEmpty()) {
      Optional<String> given = settings.administratorPassword();
      String password = given.orElseGet(Passwords::random);
      staff.keep(administrator(password, given.isEmpty()));
      if (given.isEmpty()) {
        LOG.info(
            () ->
                "The first administrator signs in at /admin as \""
                    + LOGIN
                    + "\" with the password "
                    + password
                    + " (told only now; to be changed there)");
      }
    }
  }

  private StaffMember administrator(String password, boolean mustChange) {
    return new StaffMember(
        StaffId.random(random),
        LOGIN,
        "Administrator",
        "The editors",
        Role.ADMINISTRATOR,
        Passwords.hash(password),
        mustChange,
        false);
  }
}
