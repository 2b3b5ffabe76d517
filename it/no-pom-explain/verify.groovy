def log = new File(basedir, 'build.log').getText('UTF-8')
assert log =~ /\[INFO\] SEN-AR-001 +\S+ +error +\* \S/
assert log =~ /\[INFO\] SEN-RT-001 +test-file-syntax +error +the test file can be read/
assert log =~ /\[INFO\] \d+ checks; on \d+ of them, marked with \*, .*More on one: -Dsentinel\.check=<id or name>/
assert log.contains('[INFO] # SEN-KQL-007 entity-column')
assert log.contains('[INFO] ## How to suppress')
assert log.contains('# sentinel-disable SEN-KQL-007: <reason>')
assert log.contains('[INFO] # SEN-RT-014 unused-fixture')
assert log =~ /\[INFO\] SEN-PKG-101 +listed-file-exists +error +every listed file exists/
assert log.contains("there is no check 'entity-colum'; did you mean 'entity-column'?")
assert !log.contains('\tat io.github.sentinelcontent')
