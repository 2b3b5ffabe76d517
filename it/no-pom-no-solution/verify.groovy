def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('no solution found in')
assert log.contains('Data/Solution_<name>.json')
assert !log.contains('\tat io.github.sentinelcontent')
