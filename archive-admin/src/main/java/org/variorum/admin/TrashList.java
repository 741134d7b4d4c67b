package org.variorum.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.ListTrash;
import org.variorum.identifier.EntryId;
import org.variorum.trash.TrashPage;
import org.variorum.trash.TrashedEntry;

/** What lies in the trash, a page at a time. */
@Named
@RequestScoped
public class TrashList {
  private static final int SIZE = 50;

  @Inject SignedIn signedIn;
  @Inject ListTrash listing;
  @Inject HistoryActs acts;
  @Inject DeskAsked asked;
  @Inject DeskVoice voice;
  @Inject Clock clock;
  @Inject DeskHeadings headings;

  private int page;
  private TrashPage shown = new TrashPage(List.of(), 0);

  @PostConstruct
  void load() {
    String number = asked.parameter("page");
    page = number.matches("[1-9]\\d{0,5}") ? Integer.parseInt(number) : 1;
    shown = listing.page(signedIn.actor(), (page - 1) * SIZE, SIZE);
    headings.about(
        shown.entries().stream()
            .flatMap(
                row ->
                    Stream.concat(
                        Stream.of(row.id()),
                        row.keepers().stream().flatMap(one -> one.from().stream())))
            .map(EntryId::value));
  }

  /** Takes the entry out of the trash that the form names. */
  public void putBack() {
    String entry = asked.parameter("entry");
    if (EntryId.isValid(entry) && acts.attempt(() -> acts.putBack(new EntryId(entry)))) {
      voice.goTo("/admin/trash?done=put-back");
    }
  }

  public List<TrashedEntry> getRows() {
    return shown.entries();
  }

  /** In how many days an entry is erased. */
  public long left(TrashedEntry entry) {
    Duration lain = Duration.between(entry.since(), clock.instant());
    return Math.max(0, listing.days(signedIn.actor()) - lain.toDays());
  }

  public int getDays() {
    return listing.days(signedIn.actor());
  }

  /** Whether one has just been put back. */
  public boolean isBack() {
    return asked.parameter("done").equals("put-back");
  }

  public int getPage() {
    return page;
  }

  public long getPages() {
    return Math.max(1, (shown.total() + SIZE - 1) / SIZE);
  }
}
