def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('0 errors, 1 warning')
assert !log.contains('SEN-SD-007')
