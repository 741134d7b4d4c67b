package org.variorum.option;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.settings.KeptSettings;
import org.variorum.settings.Setting;
import org.variorum.staff.Actor;

/**
 * Two options are part of what the archive presents itself by, and are kept there: so they leave
 * with an export and come with an import.
 */
@ApplicationScoped
@Transactional
class JpaKeptOptions implements KeptOptions {
  private static final String CHANGE =
      "select c, coalesce(s.penName, '') from OptionChangeRow c"
          + " left join Staff s on s.id = c.changedBy";

  @Inject EntityManager archive;
  @Inject KeptSettings settings;
  @Inject Event<OptionChanged> news;
  @Inject Clock clock;

  @Override
  public void hold() {
    settings.hold(Setting.OPTIONS);
  }

  @Override
  public Map<Option, String> all() {
    Map<String, Option> byKey =
        Arrays.stream(Option.values()).collect(Collectors.toMap(Option::key, one -> one));
    Map<Option, String> all = new EnumMap<>(Option.class);
    archive
        .createQuery("select o from OptionRow o where o.name in :keys", OptionRow.class)
        .setParameter("keys", byKey.keySet())
        .getResultStream()
        .forEach(row -> all.put(byKey.get(row.name), row.valueText));
    String profile = settings.get(Setting.PROFILE).orElse("");
    ProfileWords.FIELDS.keySet().forEach(one -> put(all, one, ProfileWords.read(profile, one)));
    return all;
  }

  private static void put(Map<Option, String> all, Option option, String value) {
    if (!value.isEmpty()) {
      all.put(option, value);
    }
  }

  @Override
  public void keep(Option option, String value, Actor by) {
    if (ProfileWords.FIELDS.containsKey(option)) {
      String profile = settings.get(Setting.PROFILE).orElse("");
      keepProfile(ProfileWords.with(profile, option, value), by);
      return;
    }
    String before = all().getOrDefault(option, "");
    if (value.isEmpty()) {
      forget(option);
    } else {
      archive.merge(new OptionRow(option.key(), value));
    }
    tell(option, before, value, by);
  }

  @Override
  public void keepProfile(String profile, Actor by) {
    String before = settings.get(Setting.PROFILE).orElse("");
    settings.keep(Setting.PROFILE, profile);
    for (Option option : ProfileWords.FIELDS.keySet()) {
      String then = ProfileWords.read(before, option);
      String now = ProfileWords.read(profile, option);
      if (!then.equals(now)) {
        tell(option, then, now, by);
      }
    }
  }

  private void tell(Option option, String before, String after, Actor by) {
    archive.persist(new OptionChangeRow(option, before, after, by, clock.instant()));
    news.fire(new OptionChanged(option));
  }

  private void forget(Option option) {
    OptionRow row = archive.find(OptionRow.class, option.key());
    if (row != null) {
      archive.remove(row);
    }
  }

  @Override
  public Map<Option, List<OptionChange>> changes(Collection<Option> some, int limit) {
    return read(archive
            .createQuery(
                CHANGE
                    + " where c.name in :names and (select count(*) from OptionChangeRow l"
                    + " where l.name = c.name and l.id > c.id) < :limit order by c.id desc",
                Object[].class)
            .setParameter("names", some.stream().map(Option::key).toList())
            .setParameter("limit", (long) limit)
            .getResultStream())
        .collect(Collectors.groupingBy(OptionChange::option));
  }

  @Override
  public Optional<OptionChange> change(long number) {
    return read(archive
            .createQuery(CHANGE + " where c.id = :id", Object[].class)
            .setParameter("id", number)
            .getResultStream())
        .findFirst();
  }

  private static Stream<OptionChange> read(Stream<Object[]> rows) {
    return rows.map(row -> ((OptionChangeRow) row[0]).change((String) row[1]));
  }
}
