package org.variorum.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.variorum.curation.ListHidden.HiddenRow;
import org.variorum.hiding.Hiding;
import org.variorum.hiding.UnknownHidingException;

/** One thing that is hidden, or was, with what can be done about it. */
@Named
@RequestScoped
public class HidingPage {
  @Inject HidingActs acts;
  @Inject DeskAsked asked;
  @Inject DeskVoice voice;
  @Inject DeskHeadings headings;

  @SuppressWarnings("NullAway.Init")
  private HiddenRow row;

  private boolean sure;

  @PostConstruct
  void load() {
    row = acts.open(asked.hiding());
    headings.about(Stream.of(entry()));
  }

  public void show() {
    acting(() -> acts.show(hiding().id()), "shown");
  }

  /** Keeps it hidden for so many days. */
  public void keep(int days) {
    acting(() -> acts.keep(hiding().id(), days), "kept");
  }

  public void suppress() {
    if (sure) {
      acting(() -> acts.suppress(hiding().id()), "suppressed");
    } else {
      voice.complain("hidden.unsure");
    }
  }

  private void acting(Runnable act, String done) {
    try {
      act.run();
      voice.goTo("/admin/hidden/" + hiding().id() + "?done=" + done);
    } catch (UnknownHidingException e) {
      voice.complain("hidden.meanwhile");
    }
  }

  /** What to say of what was done before the page came anew; empty for nothing. */
  public String getDone() {
    String done = asked.parameter("done");
    return List.of("hidden", "shown", "kept", "suppressed").contains(done)
        ? voice.say("hidden.done." + done)
        : "";
  }

  public Hiding hiding() {
    return row.hiding();
  }

  public String getHeading() {
    return headings.of(entry(), row.heading());
  }

  private String entry() {
    return row.hiding().what().entry().value();
  }

  public String getKind() {
    return HiddenWords.kind(row.hiding().what());
  }

  public boolean isSure() {
    return sure;
  }

  public void setSure(boolean sure) {
    this.sure = sure;
  }
}
