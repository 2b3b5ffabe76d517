def log = new File(basedir, "build.log").text

assert log.contains("[INFO] Running Tests/Failure.test.yaml")
assert log.contains("[ERROR] FAILED Analytic Rules/Failure.yaml test 'a success stays quiet': expected 0 alerts, got 1")
assert log.contains("   at Tests/Failure.test.yaml:8:24")
assert log.contains("[ERROR] Tests run: 2, Failures: 1, Errors: 0, Skipped: 0")
assert log.contains("[INFO] Tests run: 1, Failures: 0, Errors: 0, Skipped: 0")
assert log.contains("there are rule tests that do not pass: Tests run: 2, Failures: 1")
assert log.contains("[INFO] Skipped.")

def suite = new File(basedir, "target/sentinel-reports/TEST-Tests.Failure.xml").text
assert suite =~ /<testsuite name="Tests.Failure" time="[0-9.]+" tests="2" errors="0" skipped="0" failures="1">/
assert suite.contains('<failure message="expected 0 alerts, got 1" type="expectation">FAILED Analytic Rules')
