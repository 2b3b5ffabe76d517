def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('changed without a new version, it is still')
assert log.contains('SEN-SD-015 version-raised')
assert log =~ /git knows no revision 'no-such-branch'|is in no git working tree/
assert log.contains('+queryFrequency: 1h # hourly')
assert log.contains('Would mend 1 findings in 1 files')
assert log.contains('Mended 1 findings in 1 files; left are 0 errors')
assert new File(basedir, 'Loose/Analytic Rules/ManyFailedSignIns.yaml').getText('UTF-8').contains('queryFrequency: 1h # hourly')
assert !log.contains('\tat io.github.sentinelcontent')
