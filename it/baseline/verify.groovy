def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Validated 1 solution: 0 errors, 0 warnings')
assert log.contains('Tests run: 2, Failures: 0, Errors: 0, Skipped: 0')
assert log.contains('Packaged 1 of 1 solution')
['mainTemplate.json', 'createUiDefinition.json', 'testParameters.json', 'release-notes.md', '3.0.1.zip'].each {
  assert new File(basedir, "target/sentinel-package/$it").file
}
['findings.json', 'findings.sarif', 'TEST-sentinel-validate.xml'].each {
  assert new File(basedir, "target/sentinel-reports/$it").file
}
assert new File(basedir, 'target/sentinel-docs/solutions/baseline.md').file
