package org.variorum.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.variorum.admin.signin.SignedIn;
import org.variorum.bulk.Bulk;
import org.variorum.curation.DeskFilter;
import org.variorum.curation.DeskQuery;
import org.variorum.curation.DeskSort;
import org.variorum.curation.EditMany;
import org.variorum.curation.Selection;

/** The last changes of many entries, and a new one of all that the address asks for. */
@Named
@RequestScoped
public class BulkList {
  private static final int MOST = 50;

  @Inject SignedIn signedIn;
  @Inject DeskAsked asked;
  @Inject DeskVoice voice;
  @Inject DeskList list;
  @Inject EditMany editing;

  private DeskFilter filter = DeskFilter.NONE;

  @PostConstruct
  void load() {
    filter = DeskFilter.of(asked::parameter);
  }

  /** Whether the address asks for entries. */
  public boolean isNew() {
    return filter.isNarrow();
  }

  /** How many entries it asks for. */
  public long getTotal() {
    return list.find(new DeskQuery(filter, DeskSort.HEADING, false, 0, 1)).total();
  }

  /** The address of the list of these. */
  public String getEntries() {
    return EntriesPage.ADDRESS + ListQuery.written(filter.asked());
  }

  public void begin() {
    long id = editing.choose(signedIn.actor(), new Selection.Found(filter), getEntries());
    voice.goTo(BulkPage.ADDRESS + id);
  }

  public List<Bulk> getAll() {
    return editing.recent(signedIn.actor(), MOST);
  }
}
