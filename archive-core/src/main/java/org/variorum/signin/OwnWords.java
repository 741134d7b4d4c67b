package org.variorum.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.variorum.option.Option;
import org.variorum.option.Options;
import org.variorum.staff.StaffMember;

/** What everyone knows of a colleague and of the archive, and so tries first. */
@ApplicationScoped
class OwnWords {
  @Inject Options options;

  List<String> of(StaffMember member) {
    return and(
        List.of(member.login(), member.realName(), member.penName(), member.identity().mail()));
  }

  /** The archive's own words and those. */
  List<String> and(List<String> known) {
    List<String> words = new ArrayList<>(known);
    words.addAll(options.words(Option.NAME).byLanguage().values());
    return words;
  }
}
