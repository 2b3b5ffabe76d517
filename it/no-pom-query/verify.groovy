def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Result_s')
assert log =~ /failure\s+\|?\s*12/
assert log.contains('17')
