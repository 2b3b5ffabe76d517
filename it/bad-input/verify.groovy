def log = new File(basedir, 'build.log').getText('UTF-8')
['Analytic Rules/Syntax.yaml:2:', 'Analytic Rules/DuplicateKey.yaml:2:1', 'Analytic Rules/AliasBomb.yaml',
 'Analytic Rules/Latin1.yaml', 'Workbooks/Deep.json', 'Data/Solution_Second.json', 'lies outside of the solution', 'is a folder'].each {
  assert log.contains(it) : it
}
assert !log.contains('root:')
assert !log.contains('\tat io.github.sentinelcontent')
