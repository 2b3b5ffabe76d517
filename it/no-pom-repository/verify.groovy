def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Validated 3 solutions')
assert log.contains('Packaged 3 of 3 solutions')
['Plain', 'R&D #1', 'Größe'].each {
  assert new File(basedir, "out/$it/mainTemplate.json").file
}
assert new File(basedir, 'out/R&D #1/3.0.9.zip').file
def template = new groovy.json.JsonSlurper().parse(new File(basedir, 'out/R&D #1/mainTemplate.json'), 'UTF-8')
assert template.variables.dataConnectorCCPVersion == '1.0.0'
assert template.variables._solutionVersion == '3.0.9'
def findings = new groovy.json.JsonSlurper().parse(new File(basedir, 'reports/findings.json'), 'UTF-8')
assert findings.every { it.keySet() == ['id', 'name', 'severity', 'file', 'line', 'column', 'endLine', 'endColumn', 'message', 'hint',
  'fingerprint', 'help', 'upstreamFails'] as Set }
assert findings.any { it.id == 'SEN-GEN-006' && it.file.startsWith('R&D #1/') }
assert findings*.file == findings*.file.sort(false)
