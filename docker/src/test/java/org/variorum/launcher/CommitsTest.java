package org.variorum.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the embedded database has said to be committed is there after {@code kill -9}. Versions of
 * H2 differ in this: 2.5.252 loses the last commit of about every second killed process.
 */
class CommitsTest {
  private static final Random MOMENT = new Random();

  @TempDir Path data;

  @RepeatedTest(5)
  void outliveTheProcessThatMadeThem() throws Exception {
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                Committing.class.getName(),
                data.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    CompletableFuture<Map<Integer, Integer>> said =
        CompletableFuture.supplyAsync(() -> said(process.inputReader(StandardCharsets.UTF_8)));
    TimeUnit.MILLISECONDS.sleep(2500 + MOMENT.nextInt(1500));
    process.destroyForcibly().waitFor();

    Map<Integer, Integer> acknowledged = said.get();
    assertThat(acknowledged).hasSize(Committing.THREADS);
    Map<Integer, Integer> kept = kept();
    acknowledged.forEach(
        (worker, number) ->
            assertThat(kept.get(worker)).as("worker " + worker).isGreaterThanOrEqualTo(number));
  }

  /** The last commit that each worker has told; a number that was cut off is a smaller one. */
  private static Map<Integer, Integer> said(BufferedReader output) {
    Map<Integer, Integer> last = new TreeMap<>();
    try {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        String[] words = line.split(" ");
        if (words.length == 2) {
          last.put(Integer.parseInt(words[0]), Integer.parseInt(words[1]));
        }
      }
    } catch (IOException cutOff) {
      return last;
    }
    return last;
  }

  private Map<Integer, Integer> kept() throws Exception {
    Map<Integer, Integer> kept = new TreeMap<>();
    try (Connection connection = Committing.connect(Database.of(data, Map.of()));
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("select worker, max(number) from done group by worker")) {
      while (rows.next()) {
        kept.put(rows.getInt(1), rows.getInt(2));
      }
    }
    return kept;
  }
}
