def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('twelve failures of one user raise an alert')
assert log.contains('Tests run: 2, Failures: 1, Errors: 0, Skipped: 0')
assert new File(basedir, 'target/sentinel-reports').listFiles().any { it.name.startsWith('TEST-') && it.getText('UTF-8').contains('<failure') }
assert !log.contains('\tat io.github.sentinelcontent')
