// lays the example solution into the project
def example = new File(basedir, '../../../example').toPath()
java.nio.file.Files.walk(example).filter { java.nio.file.Files.isRegularFile(it) }.each {
  def target = basedir.toPath().resolve('Baseline/' + example.relativize(it).toString())
  java.nio.file.Files.createDirectories(target.parent)
  java.nio.file.Files.copy(it, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING)
}
def rules = new File(basedir, 'Baseline/Analytic Rules')
new File(rules, 'Syntax.yaml').text = 'id: 1\n  name: x\n'
new File(rules, 'DuplicateKey.yaml').text = 'id: a\nid: b\n'
def bomb = 'a: &a [x, x, x, x, x, x, x, x, x, x]\n'
('b'..'k').eachWithIndex { c, i -> bomb += "$c: &$c [" + (["*" + (char) ((c as char) - 1)] * 10).join(', ') + ']\n' }
new File(rules, 'AliasBomb.yaml').text = bomb
new File(rules, 'Latin1.yaml').bytes = 'name: gr\u00fcn\n'.getBytes('ISO-8859-1')
new File(rules, 'Folder.yaml').mkdirs()
java.nio.file.Files.createSymbolicLink(new File(rules, 'Link.yaml').toPath(), java.nio.file.Path.of('/etc/hosts'))
def books = new File(basedir, 'Baseline/Workbooks')
new File(books, 'Deep.json').text = '[' * 10000 + ']' * 10000
new File(books, 'Large.json').withWriter('UTF-8') { w ->
  w << '{"version":"Notebook/1.0","items":[{"type":1,"content":{"json":"'
  5200.times { w << 'x' * 10000 }
  w << '"},"name":"large"}]}'
}
def edit = { path, from, to ->
  def file = new File(basedir, 'Baseline/' + path)
  assert file.getText('UTF-8').contains(from)
  file.setText(file.getText('UTF-8').replace(from, to), 'UTF-8')
}
edit('Data/Solution_Baseline.json', '"Analytic Rules/ManyFailedSignIns.yaml"', '"Analytic Rules/ManyFailedSignIns.yaml", "../../etc/passwd", "Analytic Rules/Folder.yaml", "Analytic Rules/Link.yaml"')
new File(basedir, 'Baseline/Data/Solution_Second.json').text = new File(basedir, 'Baseline/Data/Solution_Baseline.json').text
return true
