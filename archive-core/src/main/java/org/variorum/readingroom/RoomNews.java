package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.variorum.digitalobject.AccessChanged;
import org.variorum.edition.EntriesWithdrawn;
import org.variorum.edition.PublicationChanged;
import org.variorum.hiding.HidingChanged;
import org.variorum.identifier.EntryId;
import org.variorum.inbox.InboxChanged;
import org.variorum.node.LostElsewhere;
import org.variorum.node.PublishedElsewhere;
import org.variorum.option.OptionChanged;
import org.variorum.search.IndexCaughtUp;
import org.variorum.settings.SettingKept;
import org.variorum.standing.StandingChanged;

/** Gathers from all over the archive what puts pages out of date. */
@ApplicationScoped
class RoomNews {
  @Inject Event<RoomChanged> news;

  void published(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) PublicationChanged publication) {
    Set<EntryId> concerned = new HashSet<>(publication.entries());
    concerned.addAll(publication.named());
    news.fire(new RoomChanged(false, concerned, true));
  }

  void publishedElsewhere(@Observes PublishedElsewhere publication) {
    news.fire(new RoomChanged(false, publication.entries(), true));
  }

  void lostElsewhere(@Observes LostElsewhere loss) {
    news.fire(new RoomChanged(true, Set.of()));
  }

  /** Anything may name what was taken back. */
  void withdrawn(@Observes(during = TransactionPhase.AFTER_SUCCESS) EntriesWithdrawn withdrawal) {
    news.fire(new RoomChanged(true, Set.of()));
  }

  void found(@Observes IndexCaughtUp caughtUp) {
    news.fire(new RoomChanged(false, Set.of(), true));
  }

  void accessChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccessChanged access) {
    news.fire(new RoomChanged(true, Set.of()));
  }

  /** What is hidden may be named anywhere, and nothing made before may tell of it. */
  void hidingChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) HidingChanged hiding) {
    news.fire(new RoomChanged(true, Set.of()));
  }

  void settingKept(@Observes(during = TransactionPhase.AFTER_SUCCESS) SettingKept setting) {
    news.fire(new RoomChanged(true, Set.of()));
  }

  void optionChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) OptionChanged option) {
    news.fire(new RoomChanged(true, Set.of()));
  }

  /** A text stands on the page of its scan in any entry, and is found from others. */
  void pageReadAnew(@Observes(during = TransactionPhase.AFTER_SUCCESS) PageReadAnew page) {
    news.fire(new RoomChanged(false, page.entries()));
  }

  /** What visitors said of an entry stands on its pages, and on no other. */
  void visitorsHeard(@Observes(during = TransactionPhase.AFTER_SUCCESS) InboxChanged inbox) {
    news.fire(new RoomChanged(false, Set.of(inbox.entry())));
  }

  /** The pages of the archive are made from no entries, and so go with the lists. */
  void standingChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) StandingChanged page) {
    news.fire(new RoomChanged(false, Set.of()));
  }
}
