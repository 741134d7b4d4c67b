package org.variorum.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.variorum.identifier.StaffId;

@ApplicationScoped
@Transactional
class JpaStaffMembers implements StaffMembers {
  @Inject EntityManager archive;
  @Inject Clock clock;

  @Override
  public Optional<StaffMember> withLogin(String login) {
    if (login.indexOf('\0') >= 0) {
      return Optional.empty(); // PostgreSQL takes no such text
    }
    return archive
        .createQuery("select s from Staff s where s.login = :login", Staff.class)
        .setParameter("login", folded(login))
        .getResultStream()
        .findFirst()
        .map(Staff::member);
  }

  @Override
  public Optional<StaffMember> withId(StaffId id) {
    return Optional.ofNullable(archive.find(Staff.class, id.value())).map(Staff::member);
  }

  @Override
  public Optional<StaffMember> withSubject(String subject) {
    return those("s.subject = :value", subject).stream().findFirst();
  }

  @Override
  public List<StaffMember> withMail(String mail) {
    return mail.isEmpty() ? List.of() : those("s.mail = :value", mail);
  }

  private List<StaffMember> those(String which, String value) {
    if (value.indexOf('\0') >= 0) {
      return List.of(); // PostgreSQL takes no such text
    }
    return archive
        .createQuery("select s from Staff s where " + which + " order by s.login", Staff.class)
        .setParameter("value", value)
        .getResultStream()
        .map(Staff::member)
        .toList();
  }

  @Override
  public List<StaffMember> all() {
    return archive
        .createQuery("select s from Staff s order by s.login", Staff.class)
        .getResultStream()
        .map(Staff::member)
        .toList();
  }

  @Override
  public void keep(StaffMember member) {
    withLogin(member.login())
        .filter(other -> !other.id().equals(member.id()))
        .ifPresent(
            other -> {
              throw new LoginTakenException(other.login());
            });
    Staff known = archive.find(Staff.class, member.id().value());
    if (known == null) {
      archive.persist(new Staff(member, clock.instant()));
    } else {
      known.take(member);
    }
  }

  private static String folded(String login) {
    return login.strip().toLowerCase(Locale.ROOT);
  }
}
