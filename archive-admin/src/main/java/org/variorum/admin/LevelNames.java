package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.ListLevelNames;
import org.variorum.description.Level;
import org.variorum.description.LevelName;

/** What the houses of this archive call their levels, offered where a unit is described. */
@Named
@RequestScoped
public class LevelNames {
  @Inject ListLevelNames listing;
  @Inject SignedIn signedIn;

  private @Nullable List<LevelName> all;

  /** A name in one language, with the level that is called so. */
  public record Offered(Level level, String words) {}

  /** Those in a language; first those of a level. */
  public List<Offered> in(Level level, String language) {
    List<LevelName> known = all;
    if (known == null) {
      known = listing.all(signedIn.actor());
      all = known;
    }
    return known.stream()
        .flatMap(
            name ->
                name
                    .words()
                    .exactly(language)
                    .map(said -> new Offered(name.level(), said))
                    .stream())
        .distinct()
        .sorted(Comparator.comparing((Offered one) -> one.level() != level))
        .toList();
  }
}
