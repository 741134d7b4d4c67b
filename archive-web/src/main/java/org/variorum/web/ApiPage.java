package org.variorum.web;

import java.util.List;
import java.util.Set;
import org.variorum.identifier.EntryId;
import org.variorum.readingroom.MadeFromEntries;

/** How programs ask the archive, to be read by people. */
public record ApiPage(String root, List<Group> groups) implements MadeFromEntries {

  /** Operations that belong together. */
  public record Group(String title, String anchor, List<Asking> operations) {}

  /** One operation. */
  public record Asking(
      String anchor, String path, String summary, List<Given> parameters, String example) {}

  /**
   * One parameter.
   *
   * @param form what its value has to be
   */
  public record Given(String name, String words, String form, boolean required, String otherwise) {}

  static ApiPage in(Messages words) {
    List<ApiDescription.Operation> all = ApiDescription.shipped().operations();
    return new ApiPage(
        ApiDescription.ROOT,
        ApiDescription.tags(all).stream()
            .map(
                tag ->
                    new Group(
                        words.of("api.group." + tag),
                        "of-" + tag,
                        all.stream()
                            .filter(one -> one.tag().equals(tag))
                            .map(one -> asking(one, words))
                            .toList()))
            .toList());
  }

  private static Asking asking(ApiDescription.Operation operation, Messages words) {
    return new Asking(
        operation.id(),
        ApiDescription.ROOT + operation.path(),
        words.of("api.op." + operation.id()),
        operation.parameters().stream()
            .map(
                one ->
                    new Given(
                        one.name(),
                        words.of("api.param." + one.key()),
                        one.form(words),
                        one.required(),
                        one.otherwise()))
            .toList(),
        operation.path().contains("{")
            ? ""
            : ApiDescription.ROOT
                + operation.path()
                + (operation.id().equals("search") ? "?q=Wlassow" : "?size=3"));
  }

  /** It tells of the program only. */
  @Override
  public Set<EntryId> sources() {
    return Set.of();
  }
}
