def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Validated 3 solutions')
assert log.contains('Packaged 3 of 3 solutions')
['Plain', 'R&D #1', 'Größe'].each {
  assert new File(basedir, "out/$it/mainTemplate.json").file
}
def findings = new groovy.json.JsonSlurper().parse(new File(basedir, 'reports/findings.json'), 'UTF-8')
assert findings.every { it.keySet() == ['id', 'name', 'severity', 'file', 'line', 'column', 'endLine', 'endColumn', 'message', 'hint'] as Set }
assert findings.any { it.id == 'SEN-GEN-006' && it.file.startsWith('R&D #1/') }
assert findings*.file == findings*.file.sort(false)
