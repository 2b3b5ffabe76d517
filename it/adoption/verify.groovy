def log = new File(basedir, 'build.log').getText('UTF-8')
// the first run: one error left, told to GitHub at the beginning of a line
assert log.contains('Validated 1 solution: 1 error, 1 warning, 0 info, 3 suppressed')
assert log =~ /(?m)^::error file=.*Baseline\/Analytic Rules\/ManyFailedSignIns\.yaml,line=5,endLine=5,col=11,endColumn=20,title=SEN-AR-007 severity::'Important' is not allowed/
assert log =~ /(?m)^::warning file=.*Baseline\/sentinel\.yaml,line=6,.*title=SEN-GEN-020 stale-suppression::/
assert log =~ /\[INFO\] +1 +0 +SEN-AR-007 severity/
assert log.contains('write a baseline with sentinel:baseline')
['SEN-AR-004 ', 'SEN-AR-017 ', 'SEN-KQL-007 ', 'SEN-SD-007 '].each {
  assert !log.contains("[$it") : it
}
// the second: the error and the warning become known
assert log =~ /Wrote 2 findings to .*sentinel-baseline\.json/
// the third: nothing is new
assert log.contains('Validated 1 solution: 0 errors, 0 warnings, 0 info, 3 suppressed, 2 in the baseline')
def reports = new File(basedir, 'target/sentinel-reports')
def quality = new groovy.json.JsonSlurper().parse(new File(reports, 'gl-code-quality-report.json'), 'UTF-8')
assert quality.empty
def sarif = new groovy.json.JsonSlurper().parse(new File(reports, 'findings.sarif'), 'UTF-8')
def results = sarif.runs[0].results
assert results.every { it.suppressions.size() == 1 && it.partialFingerprints }
assert results.collectEntries { [it.ruleId, it.suppressions[0].kind] } == [
    'SEN-AR-004': 'external', 'SEN-AR-007': 'external', 'SEN-AR-017': 'inSource', 'SEN-GEN-020': 'external', 'SEN-KQL-007': 'external']
['findings.html', 'summary.md', 'TEST-sentinel-validate.xml'].each {
  assert new File(reports, it).file
}
assert !log.contains('\tat io.github.sentinelcontent')
