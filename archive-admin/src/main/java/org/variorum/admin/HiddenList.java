package org.variorum.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.variorum.curation.ListHidden.HiddenRow;

/** What is hidden, by when it is to be looked at again; or all that ever was. */
@Named
@RequestScoped
public class HiddenList {
  @Inject HidingActs acts;
  @Inject DeskAsked asked;
  @Inject DeskHeadings headings;

  private boolean whole;
  private List<HiddenRow> rows = List.of();

  @PostConstruct
  void load() {
    whole = asked.parameter("state").equals("all");
    rows = whole ? acts.all() : acts.waiting();
    headings.about(rows.stream().map(row -> row.hiding().what().entry().value()));
  }

  public List<HiddenRow> getRows() {
    return rows;
  }

  public boolean isWhole() {
    return whole;
  }
}
