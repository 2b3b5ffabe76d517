def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('[SEN-SD-007 author-form]')
assert log.contains('validation found 0 errors and 1 warning')
