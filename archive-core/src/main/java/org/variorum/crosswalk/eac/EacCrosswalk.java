package org.variorum.crosswalk.eac;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Set;
import org.variorum.crosswalk.Beginning;
import org.variorum.crosswalk.Catcher;
import org.variorum.crosswalk.Crosswalk;
import org.variorum.crosswalk.Finding;
import org.variorum.crosswalk.ForeignFile;
import org.variorum.crosswalk.UnreadableFileException;
import org.variorum.crosswalk.tree.XmlRecords;

/** Reads authority records in EAC-CPF, alone or several within whatever encloses them. */
@ApplicationScoped
public class EacCrosswalk implements Crosswalk {
  private static final Set<String> RECORDS = Set.of("eac-cpf", "eac");

  @Override
  public String format() {
    return "eac-cpf";
  }

  @Override
  public boolean recognises(Beginning beginning) {
    return beginning
        .root()
        .filter(
            root ->
                RECORDS.contains(root.name())
                    || root.namespace().equals("urn:isbn:1-931666-33-4")
                    || root.namespace().equals("https://archivists.org/ns/eac/v2")
                    || encloses(root, beginning.text()))
        .isPresent();
  }

  /** Whether something that is no format of its own has such records in it. */
  private static boolean encloses(Beginning.Root root, String text) {
    return root.namespace().isEmpty()
        && (text.contains("<eac-cpf") || text.contains("urn:isbn:1-931666-33-4"));
  }

  @Override
  public void read(ForeignFile file, Catcher catcher) throws IOException {
    int[] read = new int[1];
    boolean guessed =
        XmlRecords.read(
            file,
            RECORDS,
            record -> {
              read[0]++;
              new EacRecord(record, file.stem(), read[0], catcher).read();
            });
    if (guessed) {
      catcher.found(Finding.repaired("encoding-guessed", 0, "", "windows-1252", ""));
    }
    if (read[0] == 0) {
      throw new UnreadableFileException(1, "No authority record is in this file");
    }
  }
}
