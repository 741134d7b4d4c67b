package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.EditMany;
import org.variorum.curation.ExportEntries;
import org.variorum.curation.Selection;
import org.variorum.curation.UnkeepableViewException;
import org.variorum.identifier.EntryId;

/** What is done with the list of entries: with those that are ticked, or with all that it finds. */
@Named
@RequestScoped
public class ListActs {
  @Inject SignedIn signedIn;
  @Inject EntriesPage page;
  @Inject ListViews views;
  @Inject ExportEntries exporting;
  @Inject EditMany editing;
  @Inject HttpServletRequest request;
  @Inject DeskVoice voice;
  @Inject Clock clock;

  private String viewName = "";
  private boolean shared;

  /** Those that are ticked, or all that the list finds if that was asked for. */
  Selection selection() {
    if ("all".equals(request.getParameter("scope"))) {
      return new Selection.Found(page.getFilter());
    }
    String[] ticked = request.getParameterValues("pick");
    List<EntryId> entries =
        Stream.of(ticked == null ? new String[0] : ticked)
            .filter(EntryId::isValid)
            .map(EntryId::new)
            .toList();
    return new Selection.Ticked(entries);
  }

  private boolean isNothing(Selection selection) {
    boolean nothing = selection instanceof Selection.Ticked ticked && ticked.entries().isEmpty();
    if (nothing) {
      voice.complain("list.none-picked");
    }
    return nothing;
  }

  public void table() {
    Selection selection = selection();
    if (!isNothing(selection)) {
      boolean marked = request.getParameter("bom") != null;
      OutputStream to = answer("text/csv;charset=UTF-8", "csv");
      exporting.table(signedIn.actor(), selection, marked, to);
    }
  }

  public void records() {
    Selection selection = selection();
    if (!isNothing(selection)) {
      OutputStream to = answer("application/jsonl;charset=UTF-8", "jsonl");
      exporting.records(signedIn.actor(), selection, to);
    }
  }

  /** Leads on to what is to be done to each of them. */
  public void changeMany() {
    Selection selection = selection();
    if (!isNothing(selection)) {
      long id = editing.choose(signedIn.actor(), selection, EntriesPage.ADDRESS + page.getQuery());
      voice.goTo(BulkPage.ADDRESS + id);
    }
  }

  private OutputStream answer(String type, String ending) {
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext response = faces.getExternalContext();
    response.setResponseContentType(type);
    response.setResponseHeader(
        "Content-Disposition",
        "attachment; filename=\"entries-" + LocalDate.now(clock) + "." + ending + "\"");
    faces.responseComplete();
    DeskRoutes.endTurn(request);
    try {
      return response.getResponseOutputStream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void chooseColumns() {
    views.choose();
    voice.goTo(EntriesPage.ADDRESS + page.getQuery());
  }

  public void keepView() {
    try {
      long view = views.keep(viewName, page.getQuery(), shared);
      voice.goTo(EntriesPage.ADDRESS + "?view=" + view);
    } catch (UnkeepableViewException e) {
      voice.complain("view.unkeepable");
    }
  }

  public void dropView(long view) {
    views.drop(view);
    voice.goTo(EntriesPage.ADDRESS);
  }

  public String getViewName() {
    return viewName.isEmpty() ? page.getViewName() : viewName;
  }

  public void setViewName(String viewName) {
    this.viewName = viewName;
  }

  public boolean isShared() {
    return shared;
  }

  public void setShared(boolean shared) {
    this.shared = shared;
  }
}
