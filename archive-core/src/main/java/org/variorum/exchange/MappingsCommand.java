package org.variorum.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.variorum.crosswalk.mapping.ColumnMapping;
import org.variorum.crosswalk.mapping.KeptMappings;
import org.variorum.job.OperatorCommand;
import org.variorum.job.OperatorConsole;
import org.variorum.job.OperatorFailure;
import org.variorum.job.OperatorRequest;

/** {@code mappings [NAME]}: lists the mappings of columns that are kept, or shows one as JSON. */
@ApplicationScoped
class MappingsCommand implements OperatorCommand {
  @Inject KeptMappings mappings;

  @Override
  public String name() {
    return "mappings";
  }

  @Override
  public void run(OperatorRequest request, OperatorConsole console) {
    List<String> asked = request.arguments();
    if (asked.size() > 1 || asked.stream().anyMatch(word -> word.startsWith("--"))) {
      throw new OperatorFailure(OperatorFailure.MISUSED, "usage: variorum mappings [NAME]");
    }
    if (asked.isEmpty()) {
      mappings.all().forEach(one -> console.line(inWords(one)));
      return;
    }
    ColumnMapping mapping =
        mappings
            .named(asked.get(0))
            .orElseThrow(
                () ->
                    new OperatorFailure(
                        OperatorFailure.MISUSED,
                        "No mapping is kept under the name " + asked.get(0)));
    mapping.json().lines().forEach(console::line);
  }

  private static String inWords(ColumnMapping one) {
    return "%s: %s, %d columns: %s"
        .formatted(
            one.name(),
            one.rows(),
            one.columns().size(),
            String.join(" | ", one.columns().keySet()));
  }
}
