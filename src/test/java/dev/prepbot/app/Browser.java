package dev.prepbot.app;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One person at the playground's page in a headless Chromium. */
final class Browser implements AutoCloseable {

    static final Dimension DESKTOP = new Dimension(1280, 800);
    static final Dimension PHONE = new Dimension(390, 844);

    /** What slides is clicked where it was a moment ago. */
    private static final String STILL = "const bar = document.getElementById('sidebar');"
            + "return bar.classList.contains('open') && bar.getAnimations().length === 0";

    private static final Duration DEADLINE = Duration.ofSeconds(20);
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final ChromeDriver driver;
    private final WebDriverWait wait;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
        this.wait = new WebDriverWait(driver, DEADLINE);
    }

    /** Opens a browser; without a Chromium the test is skipped, or fails with {@code -Dprepbot.browser=required}. */
    static Browser open(Dimension size) {
        var chromium = onPath("chromium", "google-chrome");
        var chromedriver = onPath("chromedriver");
        if (chromium.isEmpty() || chromedriver.isEmpty()) {
            missing();
        }
        var options = new ChromeOptions();
        options.setBinary(chromium.get(0).toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--hide-scrollbars",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.get(0).toFile())
                .build();
        var driver = new ChromeDriver(service, options);
        // Chromium's window is never narrower than 500 pixels; its viewport can be.
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", size.width, "height", size.height, "deviceScaleFactor", 1, "mobile", size.width < 600));
        return new Browser(driver);
    }

    Browser goTo(String address) {
        driver.get(address);
        return this;
    }

    /** Shows the page in dark or light. */
    Browser inTheme(String theme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", theme))));
        return this;
    }

    /** Types into the composer and sends it. */
    Browser says(String text) {
        var composer = await(By.cssSelector("#composer textarea"));
        composer.sendKeys(text);
        await(By.cssSelector("#composer button[type=submit]")).click();
        return this;
    }

    /** Presses the last button on the page with this label. */
    Browser presses(String label) {
        wait.until(ignored -> !buttons(label).isEmpty());
        var buttons = buttons(label);
        var button = buttons.get(buttons.size() - 1);
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", button);
        button.click();
        return this;
    }

    /** Fills the first field of the open form. */
    Browser fills(String text) {
        await(By.cssSelector("dialog[open] textarea, dialog[open] input")).sendKeys(text);
        return this;
    }

    /** Waits until the messages hold a text. */
    Browser reads(String text) {
        wait.withMessage(() -> "waited for: " + text + "\nthe page says:\n" + text())
                .until(ignored -> text().contains(text));
        return this;
    }

    /** Opens a conversation by its name; on a phone the list is a drawer. */
    Browser opensPlace(String name) {
        var link = By.xpath("//nav[@id='places']//a[contains(., '" + name + "')]");
        wait.until(ExpectedConditions.presenceOfElementLocated(link));
        showsDrawer();
        await(link).click();
        return this;
    }

    /** Clicks as soon as the element stands still: lists above it may still be filling. */
    private void clicks(By where) {
        wait.until(ignored -> {
            try {
                await(where).click();
                return true;
            } catch (ElementClickInterceptedException moved) {
                return false;
            }
        });
    }

    /** Not before the page has loaded, which closes the drawer when it turns to the conversation. */
    private void showsDrawer() {
        wait.until(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector("body[aria-busy]")));
        var drawer = driver.findElement(By.id("drawer"));
        if (drawer.isDisplayed()) {
            drawer.click();
            wait.until(ignored -> Boolean.TRUE.equals(driver.executeScript(STILL)));
        }
    }

    /** Opens a menu by the name of its button, in the drawer on a phone. */
    Browser opensMenu(String name) {
        showsDrawer();
        clicks(By.xpath("//button[@aria-label='" + name + "']"));
        return this;
    }

    /** Puts the time forward by an entry of the open menu. */
    Browser goesTo(String entry) {
        presses(entry);
        await(By.cssSelector("#playtime time"));
        return this;
    }

    /** Presses what a selector names. */
    Browser pressesAt(String selector) {
        await(By.cssSelector(selector)).click();
        return this;
    }

    /** Presses the button with this label within what a selector names. */
    Browser pressesIn(String selector, String label) {
        var within = By.cssSelector(selector + " button");
        wait.until(ignored -> driver.findElements(within).stream()
                .filter(button -> button.isDisplayed() && button.getText().startsWith(label))
                .findFirst()
                .map(button -> {
                    button.click();
                    return true;
                })
                .orElse(false));
        return this;
    }

    /** Ticks an entry of the open dialog. */
    Browser picks(String label) {
        await(By.xpath("//dialog//label[contains(., '" + label + "')]")).click();
        return this;
    }

    /** Opens the last message's menu and takes its first entry, by keys alone. */
    Browser usesMenuByKeys(String entry) {
        var toggles = driver.findElements(By.cssSelector(".more > button"));
        var toggle = toggles.get(toggles.size() - 1);
        driver.executeScript("arguments[0].focus()", toggle);
        toggle.sendKeys(Keys.ENTER);
        wait.until(ignored -> driver.switchTo().activeElement().getText().equals(entry));
        driver.switchTo().activeElement().sendKeys(Keys.ENTER);
        return this;
    }

    /** How wide something is shown, in pixels. */
    int width(String selector) {
        var shown = wait.until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector)));
        return shown.getSize().width;
    }

    void with(Consumer<ChromeDriver> look) {
        look.accept(driver);
    }

    String address() {
        return Objects.requireNonNull(driver.getCurrentUrl());
    }

    String wholeText() {
        return driver.findElement(By.tagName("body")).getText();
    }

    /** Waits until the page holds a text, be it a message or not. */
    Browser readsAnywhere(String text) {
        wait.until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("body"), text));
        return this;
    }

    /** Waits until the page no longer holds a text. */
    Browser readsNowhere(String text) {
        wait.until(
                ExpectedConditions.not(ExpectedConditions.textToBePresentInElementLocated(By.tagName("body"), text)));
        return this;
    }

    String text() {
        return driver.findElement(By.id("messages")).getText();
    }

    /** Keeps a picture of what is seen in {@code target/screenshots}. */
    Browser pictures(String name) throws IOException {
        Files.createDirectories(SCREENSHOTS);
        driver.executeScript("return document.fonts.ready");
        Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        return this;
    }

    /** How far the page is wider than the window, in pixels. */
    long overflow() {
        var pixels = driver.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return ((Number) Objects.requireNonNull(pixels)).longValue();
    }

    @Override
    public void close() {
        driver.quit();
    }

    private WebElement await(By what) {
        return wait.until(ExpectedConditions.elementToBeClickable(what));
    }

    private List<WebElement> buttons(String label) {
        return driver.findElements(By.xpath("//button[normalize-space(.)='" + label + "']")).stream()
                .filter(WebElement::isDisplayed)
                .toList();
    }

    private static List<Path> onPath(String... names) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .flatMap(directory -> Stream.of(names).map(name -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .toList();
    }

    private static void missing() {
        var what = "no chromium and chromedriver on the PATH";
        if ("required".equals(System.getProperty("prepbot.browser"))) {
            fail(what);
        }
        abort(what);
    }
}
