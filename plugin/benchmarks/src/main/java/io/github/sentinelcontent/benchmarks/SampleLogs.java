package io.github.sentinelcontent.benchmarks;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes sample logs, always the same for the same number of rows: sign-ins, mail events and a list of indicators, with
 * the skew of real logs (few busy users and addresses, many quiet ones).
 */
final class SampleLogs {
    private static final long FIRST = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();
    private static final long SPAN = 14L * 24 * 3600 * 1000;
    private static final int INDICATORS = 5000;

    private static final List<String> APPLICATIONS = List.of(
            "Mail",
            "Chat",
            "Portal",
            "Files",
            "Command Line",
            "Sales",
            "Tickets",
            "People",
            "Code",
            "Remote Access",
            "Desktop",
            "Graph");
    private static final List<String> COUNTRIES =
            List.of("US", "GB", "DE", "FR", "IN", "IL", "BR", "JP", "AU", "NL", "NG", "RO", "CH", "CA", "ZA", "SE");
    private static final List<List<String>> FAILURES = List.of(
            List.of("50126", "Wrong user name or password was given."),
            List.of("50053", "The account is locked after too many attempts with a wrong password."),
            List.of("50074", "The second factor was not passed."),
            List.of("50057", "The account is disabled."),
            List.of("53003", "A conditional access policy blocked the sign-in."));
    private static final List<String> CLIENTS = List.of("Browser", "Desktop client", "IMAP", "POP", "Sync");
    private static final List<String> SYSTEMS =
            List.of("Windows 10", "Windows 11", "MacOs", "Ios 17", "Android", "Linux");
    private static final List<String> BROWSERS = List.of("Chrome", "Edge", "Firefox", "Safari");
    private static final List<String> ACTIONS = List.of("Acc", "Rej", "Hld", "Bnc", "Dlv");
    private static final List<String> REASONS = List.of("Unknown recipient", "Virus", "Block list", "Spoofing");
    private static final List<String> WORDS = List.of(
            "invoice", "payment", "urgent", "meeting", "report", "password", "delivery", "contract", "update", "order");
    private static final List<String> SUFFIXES = List.of(".pdf", ".docx", ".xlsx", ".zip", ".exe", ".js", ".png");

    private final SplittableRandom random = new SplittableRandom(42);
    private final int rows;
    private final int users;
    private final int addresses;

    private SampleLogs(int rows) {
        this.rows = rows;
        this.users = Math.max(200, rows / 50);
        this.addresses = Math.max(500, rows / 20);
    }

    /** Writes each table as {@code NAME.ndjson} and {@code NAME.csv}. */
    static void write(Path directory, int rows) throws IOException {
        Files.createDirectories(directory);
        SampleLogs logs = new SampleLogs(rows);
        logs.writeSignIns(directory);
        logs.writeMail(directory);
        logs.writeIndicators(directory);
    }

    private void writeSignIns(Path directory) throws IOException {
        try (Output out = new Output(
                directory,
                "SigninLogs",
                "TimeGenerated,UserPrincipalName,IPAddress,AppDisplayName,ResultType,ResultDescription,Location,"
                        + "ClientAppUsed,UserAgent,CorrelationId,LatencyMs,RiskScore,IsInteractive,DeviceDetail")) {
            for (int i = 0; i < rows; i++) {
                int user = skewed(users);
                boolean failed = random.nextInt(100) >= 70;
                List<String> failure = FAILURES.get(random.nextInt(FAILURES.size()));
                int address = random.nextInt(4) == 0 ? skewed(addresses) : (user * 7 + random.nextInt(3)) % addresses;
                out.row(
                        time(),
                        "user" + user + "@branch" + user % 7 + ".example.com",
                        address(address),
                        skewed(APPLICATIONS),
                        failed ? failure.get(0) : "0",
                        failed ? failure.get(1) : "",
                        skewed(COUNTRIES),
                        skewed(CLIENTS),
                        userAgent(),
                        hex(8) + "-" + hex(8),
                        (long) (20 + Math.pow(random.nextDouble(), 6) * 4000),
                        Math.round(Math.pow(random.nextDouble(), 3) * 1e6) / 1e6,
                        random.nextInt(3) > 0,
                        device());
            }
        }
    }

    private String userAgent() {
        return switch (random.nextInt(8)) {
            case 0 -> "python-requests/2." + random.nextInt(20, 32) + ".0";
            case 1 -> "Mozilla/5.0 (X11; Linux x86_64) Firefox/1" + random.nextInt(20, 30) + ".0";
            case 2 -> "";
            case 3 -> "okhttp/4." + random.nextInt(12);
            default -> "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/1" + random.nextInt(10, 40) + ".0.0.0";
        };
    }

    private Json device() {
        return new Json("{\"deviceId\":\"" + hex(8) + "\",\"operatingSystem\":\"" + any(SYSTEMS) + "\",\"browser\":\""
                + any(BROWSERS) + " " + random.nextInt(90, 130) + "\",\"isCompliant\":" + random.nextBoolean() + "}");
    }

    private void writeMail(Path directory) throws IOException {
        int senders = Math.max(300, rows / 40);
        try (Output out = new Output(
                directory,
                "MimecastSIEM_CL",
                "TimeGenerated,EventId,Sender,Recipient,Subject,SourceIP,Action,RejectionType,SpamScore,MessageSize,"
                        + "Attachments,RawLog")) {
            for (int i = 0; i < rows; i++) {
                String action = skewed(ACTIONS);
                String subject = any(WORDS) + " " + any(WORDS) + " " + random.nextInt(10_000);
                String source = address(skewed(addresses));
                String raw = "datetime=2026|acc=C" + random.nextInt(20) + "A1 aCode=" + hex(10) + " act=" + action
                        + " IP=" + source + " SpamScore=" + random.nextInt(100) + " Subject=" + subject;
                out.row(
                        time(),
                        hex(12),
                        "s" + skewed(senders) + "@sender" + random.nextInt(50) + ".example.test",
                        "user" + skewed(users) + "@example.com",
                        subject,
                        source,
                        action,
                        action.equals("Rej") ? any(REASONS) : "",
                        Math.round(random.nextDouble() * 1e4) / 100.0,
                        500L + random.nextInt(2_000_000),
                        attachments(),
                        raw);
            }
        }
    }

    private Json attachments() {
        StringBuilder json = new StringBuilder("[");
        int count = random.nextInt(10) < 6 ? 0 : 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            json.append(i == 0 ? "" : ",");
            json.append("{\"name\":\"")
                    .append(any(WORDS))
                    .append(random.nextInt(100))
                    .append(any(SUFFIXES));
            json.append("\",\"size\":").append(random.nextInt(1000, 5_000_000));
            json.append(",\"sha256\":\"").append(hex(16)).append("\"}");
        }
        return new Json(json.append(']').toString());
    }

    private void writeIndicators(Path directory) throws IOException {
        try (Output out = new Output(directory, "IocList", "Indicator,ThreatType,Confidence")) {
            for (int i = 0; i < INDICATORS; i++) {
                String indicator = i % 2 == 0 ? address(random.nextInt(addresses)) : "203.0.113." + random.nextInt(256);
                out.row(indicator, random.nextBoolean() ? "C2" : "Phishing", (long) random.nextInt(101));
            }
        }
    }

    /** A number below the bound, small ones being more frequent. */
    private int skewed(int bound) {
        double share = random.nextDouble();
        return (int) (share * share * bound);
    }

    private String skewed(List<String> values) {
        return values.get(skewed(values.size()));
    }

    private String any(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    private String time() {
        return Instant.ofEpochMilli(FIRST + random.nextLong(SPAN)).toString();
    }

    /** A private address; equal numbers give equal addresses. */
    private static String address(int number) {
        return "10." + (number >> 16 & 255) + "." + (number >> 8 & 255) + "." + (number & 255);
    }

    private String hex(int digits) {
        StringBuilder text = new StringBuilder(digits);
        for (int i = 0; i < digits; i++) {
            text.append(Character.forDigit(random.nextInt(16), 16));
        }
        return text.toString();
    }

    /** A value that is JSON text already. */
    private record Json(String text) {}

    /** Writes the same rows in both formats. */
    private static final class Output implements Closeable {
        private final String[] columns;
        private final BufferedWriter csv;
        private final BufferedWriter ndjson;

        Output(Path directory, String table, String header) throws IOException {
            this.columns = header.split(",");
            this.csv = Files.newBufferedWriter(directory.resolve(table + ".csv"));
            this.ndjson = Files.newBufferedWriter(directory.resolve(table + ".ndjson"));
            csv.write(header + "\n");
        }

        void row(Object... values) throws IOException {
            for (int i = 0; i < values.length; i++) {
                String text = values[i] instanceof Json json ? json.text() : values[i].toString();
                boolean quoted = text.indexOf(',') >= 0 || text.indexOf('"') >= 0;
                csv.write((i == 0 ? "" : ",") + (quoted ? '"' + text.replace("\"", "\"\"") + '"' : text));
                String value = values[i] instanceof String ? '"' + text + '"' : text;
                ndjson.write((i == 0 ? "{" : ",") + '"' + columns[i] + "\":" + value);
            }
            csv.write("\n");
            ndjson.write("}\n");
        }

        @Override
        public void close() throws IOException {
            csv.close();
            ndjson.close();
        }
    }
}
