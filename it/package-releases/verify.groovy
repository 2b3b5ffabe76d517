def first = new File(basedir, 'first/3.0.1.zip').bytes
assert first == new File(basedir, 'second/3.0.1.zip').bytes
def zip = new java.util.zip.ZipFile(new File(basedir, 'first/3.0.1.zip'))
assert zip.entries().toList()*.name == ['createUiDefinition.json', 'mainTemplate.json']
assert zip.entries().toList().every { it.timeLocal == java.time.LocalDateTime.of(2026, 1, 31, 12, 0) }
zip.close()

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('version 3.0.1 is built, but the package before has 3.0.1')
assert !new File(basedir, 'third').exists()
assert new File(basedir, 'fourth/what-changed.md').getText('UTF-8').contains('3.0.1 → 3.0.2')
assert new File(basedir, 'Baseline/Package/3.0.2.zip').bytes == new File(basedir, 'fourth/3.0.2.zip').bytes
assert log =~ /\[INFO\] # What changed in .*: 3\.0\.1 → 3\.0\.2/
assert log.contains('[INFO] Nothing changed for customers.')

assert log =~ /SolutionMetadata\.json:\d+:\d+: 'Security - Netwrk' is not a domain of the content hub \(mainTemplate\.json:\d+:\d+\) \[SEN-MT-005/
assert new File(basedir, 'sixth/mainTemplate.json').exists()
