package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.variorum.digitalobject.AccessChanged;
import org.variorum.edition.EntriesWithdrawn;
import org.variorum.hiding.HidingChanged;
import org.variorum.inbox.InboxChanged;
import org.variorum.node.Nodes;
import org.variorum.option.OptionChanged;
import org.variorum.settings.SettingKept;
import org.variorum.standing.StandingChanged;

/**
 * Tells the other nodes, within the transaction that does it, of what puts their pages out of date
 * at once. What is published they learn as their indexes do.
 */
@ApplicationScoped
class NewsForNodes {
  @Inject Nodes nodes;

  void withdrawn(@Observes EntriesWithdrawn withdrawal) {
    nodes.tellOfLoss();
  }

  void accessChanged(@Observes AccessChanged access) {
    nodes.tellOfLoss();
  }

  void hidingChanged(@Observes HidingChanged hiding) {
    nodes.tellOfLoss();
  }

  void settingKept(@Observes SettingKept setting) {
    nodes.tellOfLoss();
  }

  void optionChanged(@Observes OptionChanged option) {
    nodes.tellOfLoss();
  }

  void pageReadAnew(@Observes PageReadAnew page) {
    nodes.tellOfLoss();
  }

  void visitorsHeard(@Observes InboxChanged inbox) {
    nodes.tellOfLoss();
  }

  void standingChanged(@Observes StandingChanged page) {
    nodes.tellOfLoss();
  }
}
