package org.variorum.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.variorum.option.Option;
import org.variorum.option.Options;
import org.variorum.staff.Role;
import org.variorum.staff.StaffMember;

/** What is set of signing in. */
@ApplicationScoped
public class SignInSettings {
  @Inject Options options;
  @Inject SecondFactors factors;

  /** After how long unused a session ends. */
  public Duration idle() {
    return Duration.ofMinutes(options.number(Option.SESSION_IDLE_MINUTES));
  }

  /** After how long it ends at the latest. */
  public Duration longest() {
    return Duration.ofHours(options.number(Option.SESSION_HOURS));
  }

  /** Of which roles a second factor is asked. */
  public Set<Role> factorWantedOf() {
    List<String> named =
        Arrays.asList(
            options.value(Option.SECOND_FACTOR).toUpperCase(Locale.ROOT).split("[, ]+", -1));
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Arrays.stream(Role.values()).filter(role -> named.contains(role.name())).forEach(roles::add);
    return roles;
  }

  /** Whether a second factor is asked of him. */
  public boolean wantsFactor(StaffMember member) {
    return member.factorWanted() || factorWantedOf().contains(member.role());
  }

  /** Whether he has to set one up before anything else. */
  public boolean lacksFactor(StaffMember member) {
    return wantsFactor(member) && !factors.isOn(member.id());
  }
}
