package org.variorum.it;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Debian's Chromium, one for all tests of a run: a test class says
 * {@code @ExtendWith(Browser.class)} and takes a {@link Browser} as parameter.
 */
public class Browser implements ParameterResolver, AutoCloseable {
  /** The width of a desk's screen and of a telephone's. */
  public static final int DESK = 1280;

  public static final int TELEPHONE = 390;

  private static final Namespace SHARED = Namespace.create(Browser.class);
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  /** Only what fails is reported: to write down all that passes takes longer than the checks. */
  private static final String AXE =
      "tags => axe.run({runOnly: tags, resultTypes: ['violations']}).then(found =>"
          + " found.violations.map(rule => rule.id + ': ' + rule.help + ' '"
          + " + JSON.stringify(rule.nodes.map(node => node.target))))";

  private @Nullable Playwright playwright;
  private com.microsoft.playwright.@Nullable Browser chromium;

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(SHARED)
        .getOrComputeIfAbsent("browser", key -> new Browser().open(), Browser.class);
  }

  private Browser open() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(
                        Path.of(
                            System.getenv()
                                .getOrDefault("VARIORUM_TEST_CHROMIUM", "/usr/bin/chromium")))
                    .setArgs(QUIET));
    return this;
  }

  /**
   * A fresh visitor at a screen of a width, who reads English and prefers light. Close its context
   * at the end.
   */
  public Page page(int width) {
    return page(width, "en", ColorScheme.LIGHT, true);
  }

  /** A fresh visitor; {@code script} is whether the browser runs scripts. */
  public Page page(int width, String language, ColorScheme scheme, boolean script) {
    return page(
        new NewContextOptions()
            .setViewportSize(width, width == TELEPHONE ? 844 : 900)
            .setLocale(language)
            .setColorScheme(scheme)
            .setJavaScriptEnabled(script));
  }

  /** A fresh visitor with a telephone that is touched. */
  public Page touched() {
    return page(
        new NewContextOptions()
            .setViewportSize(TELEPHONE, 844)
            .setLocale("en")
            .setHasTouch(true)
            .setIsMobile(true));
  }

  private Page page(NewContextOptions visitor) {
    if (chromium == null) {
      throw new IllegalStateException("take the browser as a parameter, do not make it");
    }
    return chromium.newContext(visitor).newPage();
  }

  /** The colours to look at a width in: dark is the same at every width, so once is enough. */
  public static List<ColorScheme> schemes(int width) {
    return width == DESK
        ? List.of(ColorScheme.LIGHT, ColorScheme.DARK)
        : List.of(ColorScheme.LIGHT);
  }

  /** What axe finds wrong with the page as it stands, a line each; empty is good. */
  public static List<String> barriers(Page page) {
    page.evaluate(AxeBuilder.getAxeScript());
    return ((List<?>) page.evaluate(AXE, TAGS)).stream().map(String::valueOf).toList();
  }

  /** Keeps a picture of the whole page under {@code target/screenshots}. */
  public static void picture(Page page, String name) {
    page.screenshot(
        new ScreenshotOptions()
            .setPath(Path.of("target", "screenshots", name + ".png"))
            .setFullPage(true));
  }

  @Override
  public void close() {
    if (playwright != null) {
      playwright.close();
    }
  }
}
