def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Data/Solution_Baseline.json:')
assert log.contains('Gone.yaml')
assert log.contains('1 package(s) could not be built')
assert !new File(basedir, 'target/sentinel-package').exists() || new File(basedir, 'target/sentinel-package').list().length == 0
assert !log.contains('\tat io.github.sentinelcontent')
