import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Measures tiles a second; run by the script beside it. */
class Tiles {
  private static final int SIDE = 512;

  private final String service;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final AtomicLong served = new AtomicLong();
  private final AtomicLong bytes = new AtomicLong();

  private Tiles(String service) {
    this.service = service;
  }

  public static void main(String[] args) throws Exception {
    if (args.length < 2) {
      System.err.println("Usage: bench/tiles ADDRESS OBJECT-ID [seconds] [clients]");
      System.exit(2);
    }
    int seconds = args.length > 2 ? Integer.parseInt(args[2]) : 20;
    int clients = args.length > 3 ? Integer.parseInt(args[3]) : 8;
    new Tiles(args[0] + "/iiif/3/" + args[1]).measure(seconds, clients);
  }

  private void measure(int seconds, int clients) throws Exception {
    List<URI> tiles = tiles(text(URI.create(service + "/info.json")));
    load(tiles, Math.max(2, seconds / 4), clients);
    served.set(0);
    bytes.set(0);
    Optional<Duration> before = processor();
    long start = System.nanoTime();
    load(tiles, seconds, clients);
    double took = (System.nanoTime() - start) / 1e9;
    System.out.printf("tiles of this scan   %d%n", tiles.size());
    System.out.printf("clients              %d%n", clients);
    System.out.printf("tiles a second       %.0f%n", served.get() / took);
    System.out.printf("bytes a tile         %d%n", bytes.get() / Math.max(1, served.get()));
    Optional<Duration> after = processor();
    if (before.isPresent() && after.isPresent()) {
      double micros = after.get().minus(before.get()).toNanos() / 1e3 / served.get();
      System.out.printf("CPU of the server    %.0f microseconds a tile%n", micros);
    }
  }

  private void load(List<URI> tiles, int seconds, int clients) throws InterruptedException {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      Thread client = new Thread(() -> ask(tiles, end));
      client.start();
      threads.add(client);
    }
    for (Thread client : threads) {
      client.join();
    }
  }

  private void ask(List<URI> tiles, long end) {
    try {
      while (System.nanoTime() < end) {
        URI tile = tiles.get(ThreadLocalRandom.current().nextInt(tiles.size()));
        HttpResponse<byte[]> answer =
            http.send(HttpRequest.newBuilder(tile).build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
          throw new IOException(tile + " answered " + answer.statusCode());
        }
        served.incrementAndGet();
        bytes.addAndGet(answer.body().length);
      }
    } catch (IOException | InterruptedException e) {
      System.err.println(e);
      System.exit(1);
    }
  }

  private String text(URI address) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(address + " answered " + answer.statusCode() + ": is it published?");
    }
    return answer.body();
  }

  private List<URI> tiles(String info) {
    int width = number(info, "width");
    int height = number(info, "height");
    List<URI> tiles = new ArrayList<>();
    for (int scale = 1; ; scale *= 2) {
      int side = SIDE * scale;
      for (int y = 0; y < height; y += side) {
        for (int x = 0; x < width; x += side) {
          int w = Math.min(side, width - x);
          int h = Math.min(side, height - y);
          int shownWidth = (w + scale - 1) / scale;
          int shownHeight = (h + scale - 1) / scale;
          tiles.add(
              URI.create(
                  "%s/%d,%d,%d,%d/%d,%d/0/default.jpg"
                      .formatted(service, x, y, w, h, shownWidth, shownHeight)));
        }
      }
      if (side >= Math.max(width, height)) {
        return tiles;
      }
    }
  }

  private static int number(String json, String name) {
    Matcher value = Pattern.compile("\"" + name + "\":\\s*(\\d+)").matcher(json);
    if (!value.find()) {
      throw new IllegalStateException("info.json lacks " + name);
    }
    return Integer.parseInt(value.group(1));
  }

  /** Processor time of the portal on this machine, if it runs here. */
  private static Optional<Duration> processor() {
    return ProcessHandle.allProcesses()
        .filter(process -> isPortal(process.info()))
        .max(Comparator.comparing(process -> process.info().startInstant().orElseThrow()))
        .flatMap(process -> process.info().totalCpuDuration());
  }

  private static boolean isPortal(ProcessHandle.Info info) {
    return info.startInstant().isPresent()
        && info.arguments()
            .map(arguments -> String.join(" ", arguments))
            .filter(line -> line.contains("variorum") && line.contains(".jar"))
            .isPresent();
  }
}
