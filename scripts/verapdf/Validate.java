// PDF files → one line a file and flavour with the failed rules of veraPDF; exit 1 where any rule failed or a file cannot be read.

import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

public final class Validate {
  private static final List<PDFAFlavour> FLAVOURS = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A);
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  /** What is known of one failed rule: how often, and the first place and message. */
  private static final class Failure {
    int count;
    String message;
    String place;
  }

  public static void main(String[] files) {
    LogManager.getLogManager().reset();
    Logger.getLogger("").setLevel(Level.OFF);
    VeraGreenfieldFoundryProvider.initialise();
    long started = System.nanoTime();
    int failed = 0;
    long checks = 0;
    for (String file : files) {
      for (PDFAFlavour flavour : FLAVOURS) {
        long made = validate(file, flavour);
        checks += Math.abs(made);
        if (made <= 0) failed++;
      }
    }
    int runs = files.length * FLAVOURS.size();
    OUT.printf(
        "veraPDF: %d files, %d validations, %d failed; %d checks in %.1f s%n",
        files.length, runs, failed, checks, (System.nanoTime() - started) / 1e9);
    System.exit(failed == 0 ? 0 : 1);
  }

  /** Number of checks made; negative (or 0 where the file cannot be read) where the file does not comply. */
  private static long validate(String file, PDFAFlavour flavour) {
    try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(file), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      Map<String, Failure> failures = failures(result);
      boolean good = result.isCompliant() && failures.isEmpty();
      OUT.printf(
          "%s %-3s %s (%d checks)%s%n",
          good ? "ok  " : "FAIL", flavour.getId(), file, result.getTotalAssertions(), names(failures));
      failures.forEach(
          (rule, failure) -> OUT.printf("     %s: %s%n         at %s%n", rule, failure.message, failure.place));
      return good ? result.getTotalAssertions() : -result.getTotalAssertions();
    } catch (Exception fault) {
      OUT.printf("FAIL %-3s %s cannot be validated: %s%n", flavour.getId(), file, fault);
      return 0;
    }
  }

  private static Map<String, Failure> failures(ValidationResult result) {
    Map<String, Failure> failures = new TreeMap<>();
    result.getFailedChecks().forEach((rule, count) -> {
      Failure failure = failures.computeIfAbsent(rule.getClause() + "-" + rule.getTestNumber(), k -> new Failure());
      failure.count += count;
    });
    for (TestAssertion assertion : result.getTestAssertions()) {
      if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
      String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
      Failure failure = failures.computeIfAbsent(rule, k -> new Failure());
      if (failure.message != null) continue;
      String message = assertion.getErrorMessage();
      failure.message = (message == null ? assertion.getMessage() : message).replaceAll("\\s+", " ");
      failure.place = assertion.getLocation().getContext();
    }
    return failures;
  }

  private static String names(Map<String, Failure> failures) {
    StringBuilder names = new StringBuilder();
    failures.forEach((rule, failure) -> {
      names.append(names.length() == 0 ? " failed: " : ", ").append(rule);
      if (failure.count > 1) names.append(" ×").append(failure.count);
    });
    return names.toString();
  }
}
