package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.ListStandingPages;
import org.variorum.standing.StandingPage;
import org.variorum.standing.StandingVersion;

/** The pages by which the archive speaks of itself, with who changed them last. */
@Named
@RequestScoped
public class StandingList {
  @Inject SignedIn signedIn;
  @Inject ListStandingPages listing;

  private @Nullable List<Row> rows;

  /**
   * A page.
   *
   * @param newest what was written on it last; null if nothing ever was
   */
  public record Row(StandingPage page, @Nullable StandingVersion newest) {

    /** Whether visitors see the archive's own text. */
    public boolean own() {
      return newest != null && !newest.texts().isEmpty();
    }

    /** Whether it says to visitors that nobody has filled it in. */
    public boolean unfilled() {
      return page.isForTheArchiveToFill() && !own();
    }

    /** The languages that the archive wrote it in. */
    public String languages() {
      return newest == null ? "" : String.join(", ", newest.texts().byLanguage().keySet());
    }
  }

  public List<Row> getRows() {
    List<Row> read = rows;
    if (read == null) {
      Map<StandingPage, StandingVersion> newest = listing.newest(signedIn.actor());
      read =
          Arrays.stream(StandingPage.values())
              .map(page -> new Row(page, newest.get(page)))
              .toList();
      rows = read;
    }
    return read;
  }

  /** Those that still say that nobody has filled them in. */
  public List<Row> getUnfilled() {
    return getRows().stream().filter(Row::unfilled).toList();
  }
}
