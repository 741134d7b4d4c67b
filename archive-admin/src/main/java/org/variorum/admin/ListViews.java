package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.KeepViews;
import org.variorum.lists.SavedView;

/** The views of the list of entries that whoever is at the desk keeps, and his columns. */
@Named
@RequestScoped
public class ListViews {
  private static final String LIST = "entries";

  @Inject SignedIn signedIn;
  @Inject KeepViews keeping;
  @Inject DeskAsked asked;
  @Inject HttpServletRequest request;

  private @Nullable List<SavedView> all;
  private @Nullable List<ListColumn> columns;

  public List<SavedView> getAll() {
    if (all == null) {
      all = keeping.all(signedIn.actor());
    }
    return all;
  }

  /** The view that the address names, if there is one that he may see. */
  Optional<SavedView> shown() {
    String number = asked.parameter("view");
    return getAll().stream().filter(view -> Long.toString(view.id()).equals(number)).findFirst();
  }

  public boolean isShown(SavedView view) {
    return shown().filter(view::equals).isPresent();
  }

  public boolean isOwn(SavedView view) {
    return view.owner().equals(signedIn.actor().key());
  }

  /** Keeps the list of this address; returns its number. */
  long keep(String name, String query, boolean shared) {
    return keeping.keep(signedIn.actor(), name, query.replaceFirst("^\\?", ""), shared);
  }

  void drop(long id) {
    keeping.drop(signedIn.actor(), id);
  }

  /** The columns that are shown. */
  public List<ListColumn> getColumns() {
    if (columns == null) {
      columns =
          keeping
              .columns(signedIn.actor(), LIST)
              .map(ListColumn::named)
              .orElseGet(ListColumn::usual);
    }
    return columns;
  }

  public ListColumn[] getAllColumns() {
    return ListColumn.values();
  }

  /** Takes the columns that were ticked. */
  void choose() {
    String[] ticked = request.getParameterValues("column");
    String names =
        Stream.of(ticked == null ? new String[0] : ticked)
            .filter(name -> !ListColumn.named(name).isEmpty())
            .collect(Collectors.joining(" "));
    keeping.choose(signedIn.actor(), LIST, names);
  }
}
