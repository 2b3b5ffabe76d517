def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.count('Skipped.') == 8
assert !new File(basedir, 'target/sentinel-package').exists()
assert !new File(basedir, 'target/sentinel-reports').exists()
