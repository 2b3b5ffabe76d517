def first = new File(basedir, 'first/3.0.1.zip').bytes
assert first == new File(basedir, 'second/3.0.1.zip').bytes
def zip = new java.util.zip.ZipFile(new File(basedir, 'first/3.0.1.zip'))
assert zip.entries().toList()*.name == ['createUiDefinition.json', 'mainTemplate.json']
assert zip.entries().toList().every { it.timeLocal == java.time.LocalDateTime.of(2026, 1, 31, 12, 0) }
zip.close()
