def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Validated 1 solution: 0 errors')
assert log.contains('Tests run: 2, Failures: 0, Errors: 0, Skipped: 0')
assert new File(basedir, 'target/sentinel-package/3.0.1.zip').file
