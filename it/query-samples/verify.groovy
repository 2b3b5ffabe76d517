def log = new File(basedir, "build.log").text

assert log.contains("[INFO] Result_s  Times")
assert log.contains("[INFO] failure       1")
assert log.contains("[INFO] 2 rows from Access_CL (3 rows), now is 2026-03-01T12:00:00Z")
assert log.contains('[INFO]   {"Count": 3}')
assert log.contains("column 'Result' does not exist here [KQL-003 unknown-column]")
assert log.contains("hint: did you mean 'Result_s'?")
