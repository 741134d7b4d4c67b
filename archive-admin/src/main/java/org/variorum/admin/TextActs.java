package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.OpenText;
import org.variorum.curation.ReadTexts;
import org.variorum.identifier.EntryId;
import org.variorum.job.JobView;

/** The acts on the texts of pages, done by whoever is at the desk. */
@RequestScoped
public class TextActs {
  @Inject SignedIn signedIn;
  @Inject OpenText opening;
  @Inject ReadTexts reading;

  List<OpenText.PageLine> pages(EntryId entry) {
    return opening.pages(signedIn.actor(), entry);
  }

  void read(ReadTexts.Wish wish) {
    reading.begin(signedIn.actor(), wish);
  }

  Optional<JobView> lastReading() {
    return reading.last(signedIn.actor());
  }

  List<String> unreadable(List<String> languages) {
    return reading.missing(signedIn.actor(), languages);
  }
}
