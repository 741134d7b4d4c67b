package org.variorum.contentstore.ocfl;

import io.ocfl.api.OcflRepository;
import io.ocfl.api.model.ValidationResults;
import io.ocfl.core.OcflRepositoryBuilder;
import io.ocfl.core.extension.storage.layout.config.HashedNTupleIdEncapsulationLayoutConfig;
import io.ocfl.core.storage.OcflStorageBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What another implementation of OCFL thinks of a repository of ours. */
public final class OcflJudge {
  private OcflJudge() {}

  /** The errors and warnings of ocfl-java's validator, object by object, and how many it saw. */
  public record Verdict(int objects, List<String> errors, List<String> warnings) {}

  public static Verdict of(Path root) throws IOException {
    Path work = Files.createTempDirectory("ocfl-judge");
    List<String> errors = new ArrayList<>();
    List<String> warnings = new ArrayList<>();
    int objects = 0;
    OcflRepository repository =
        new OcflRepositoryBuilder()
            .storage(OcflStorageBuilder.builder().fileSystem(root).build())
            .defaultLayoutConfig(new HashedNTupleIdEncapsulationLayoutConfig())
            .workDir(work)
            .build();
    try (Stream<String> ids = repository.listObjectIds()) {
      for (String id : ids.toList()) {
        ValidationResults found = repository.validateObject(id, true);
        found.getErrors().forEach(issue -> errors.add(id + ": " + issue));
        found.getWarnings().forEach(issue -> warnings.add(id + ": " + issue));
        objects++;
      }
    } finally {
      repository.close();
      org.variorum.contentstore.Disk.removeTree(work);
    }
    return new Verdict(objects, errors, warnings);
  }
}
