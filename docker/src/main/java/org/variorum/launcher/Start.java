package org.variorum.launcher;

/**
 * Where {@code java -jar} begins; compiled for any Java, so that an old one gets a sentence, not a
 * stack trace.
 */
public final class Start {
  private static final int OLDEST = 17;
  private static final int WRONG_JAVA = 10;

  private Start() {}

  public static void main(String[] arguments) throws Exception {
    String version = System.getProperty("java.specification.version", "unknown");
    if (!supported(version)) {
      System.err.println(
          "variorum: needs Java " + OLDEST + " or newer; this is Java " + version + ".");
      System.exit(WRONG_JAVA);
    }
    Class<?> launcher = Class.forName("org.variorum.launcher.Launcher");
    launcher.getMethod("main", String[].class).invoke(null, (Object) arguments);
  }

  static boolean supported(String version) {
    try {
      return Integer.parseInt(version) >= OLDEST;
    } catch (NumberFormatException olderThanNine) {
      return false;
    }
  }
}
